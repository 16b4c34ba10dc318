using ArticleBot.Articles;

namespace ArticleBot.Retrieval.Lexical;

/// <summary>A paragraph of the index.</summary>
/// <param name="Article">Its article.</param>
/// <param name="Paragraph">The paragraph.</param>
/// <param name="FirstSentence">The place of its first sentence in the index.</param>
/// <param name="SentenceCount">Number of its sentences, 1 or more.</param>
/// <param name="Length">Number of its terms, stop words left out.</param>
internal sealed record IndexedPassage(Article Article, Paragraph Paragraph, int FirstSentence, int SentenceCount, int Length)
{
    /// <summary>Just past its last sentence.</summary>
    public int EndSentence => FirstSentence + SentenceCount;
}
