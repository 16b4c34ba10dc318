using ArticleBot.Articles;

namespace ArticleBot.Retrieval.Lexical;

/// <summary>A sentence of the index.</summary>
/// <param name="Passage">The place of its passage in the index.</param>
/// <param name="Span">Where it stands in its article's text.</param>
/// <param name="FirstToken">The place of its first token in the index.</param>
/// <param name="TokenCount">Number of its tokens.</param>
/// <param name="OpensWithPronoun">Whether it opens with a word that stands for something said before.</param>
/// <param name="Asks">Whether it is a question, which answers nothing.</param>
internal sealed record IndexedSentence(int Passage, TextSpan Span, int FirstToken, int TokenCount, bool OpensWithPronoun, bool Asks)
{
    /// <summary>Just past its last token.</summary>
    public int EndToken => FirstToken + TokenCount;
}
