using ArticleBot.Articles;

namespace ArticleBot.Meaning;

/// <summary>The texts of an article that get a vector each: its paragraphs and their sentences, in reading order.</summary>
internal sealed class ArticleTexts
{
    private readonly List<TextSpan> spans = [];
    private readonly int[] paragraphs;
    private readonly int[] sentences;

    /// <summary>
    /// Lists the texts. Titles and headings have none; a paragraph of one sentence and its sentence have one together. That of a
    /// paragraph that answers a question begins with the question.
    /// </summary>
    public ArticleTexts(Article article)
    {
        (paragraphs, sentences) = (new int[article.Blocks.Length], new int[article.Blocks.Length]);
        Array.Fill(paragraphs, -1);
        foreach (var paragraph in article.Paragraphs)
        {
            if (!paragraph.IsEvidence && paragraph.Kind != ParagraphKind.Credit)
                continue;
            paragraphs[paragraph.Number] = spans.Count;
            var question = AnsweredQuestion.Of(article, paragraph);
            var isOne = question is null && paragraph.Sentences.Length == 1;
            spans.Add(TextSpan.Between((question ?? paragraph).Span.Start, paragraph.Span.End));
            sentences[paragraph.Number] = isOne ? spans.Count - 1 : spans.Count;
            if (!isOne)
                spans.AddRange(paragraph.Sentences.Select(sentence => sentence.Span));
        }
    }

    /// <summary>Where each text stands in the article.</summary>
    public IReadOnlyList<TextSpan> Spans => spans;

    /// <summary>The place of a paragraph's text; below 0 where it has none.</summary>
    public int Of(Paragraph paragraph) => paragraphs[paragraph.Number];

    /// <summary>The place of a sentence's text, for a paragraph that has one.</summary>
    /// <param name="place">The sentence's place in its paragraph, from 0.</param>
    public int Of(Paragraph paragraph, int place) => sentences[paragraph.Number] + place;
}
