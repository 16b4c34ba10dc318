using ArticleBot.Articles;

namespace ArticleBot.Retrieval.Lexical;

/// <summary>A paragraph of the index.</summary>
/// <param name="Article">Its article.</param>
/// <param name="Paragraph">The paragraph.</param>
/// <param name="Asked">The question right before that it answers; null where there is none.</param>
/// <param name="FirstToken">The place of its first token in the index: its question's, where it has one, come first.</param>
/// <param name="FirstSentence">The place of its first sentence in the index.</param>
/// <param name="SentenceCount">Number of its sentences, 1 or more.</param>
/// <param name="Length">Number of its terms, stop words left out.</param>
internal sealed record IndexedPassage(
    Article Article, Paragraph Paragraph, Paragraph? Asked, int FirstToken, int FirstSentence, int SentenceCount, int Length)
{
    /// <summary>Just past its last sentence.</summary>
    public int EndSentence => FirstSentence + SentenceCount;

    /// <summary>What is to be read of it: the paragraph, and before it the question that it answers.</summary>
    public TextSpan Reading => TextSpan.Between((Asked ?? Paragraph).Span.Start, Paragraph.Span.End);
}
