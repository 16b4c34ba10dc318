using ArticleBot.Grounding.Words;

namespace ArticleBot.Grounding.Sources;

/// <summary>A word of an article that may stand for a word of a claim.</summary>
/// <param name="Source">The article.</param>
/// <param name="Position">The word's index.</param>
/// <param name="Likeness">How far it may stand for it, above 0 and at most 1.</param>
internal readonly record struct WordMatch(SourceArticle Source, int Position, double Likeness)
{
    public Word Word => Source.Words[Position];

    /// <summary>The sentence that it stands in.</summary>
    public (SourceArticle Source, int Start) Sentence => (Source, Source.SentenceOf[Position]);

    /// <summary>Whether it stands before another word in one sentence.</summary>
    public bool StandsBefore(WordMatch other) => Sentence == other.Sentence && Position < other.Position;
}
