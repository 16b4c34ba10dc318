using ArticleBot.Articles;
using ArticleBot.Meaning;

namespace ArticleBot.Asking.Passages;

/// <summary>A passage that the reader has read for the answer to a question.</summary>
/// <param name="Passage">The passage's place in the index.</param>
/// <param name="Article">Its article.</param>
/// <param name="Paragraph">Its paragraph.</param>
/// <param name="Reading">What the reader found in it.</param>
internal sealed record ReadPassage(int Passage, Article Article, Paragraph Paragraph, PassageReading Reading)
{
    /// <summary>The words that would answer, in the article's text.</summary>
    public TextSpan Words => new(Paragraph.Span.Start + Reading.Words.Start, Reading.Words.Length);

    /// <summary>Whether the words begin in a sentence of the same article.</summary>
    public bool BeginsIn(TextSpan sentence) => Words.Start >= sentence.Start && Words.Start < sentence.End;
}
