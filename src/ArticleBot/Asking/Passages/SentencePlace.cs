using ArticleBot.Articles;
using ArticleBot.Grounding;

namespace ArticleBot.Asking.Passages;

/// <summary>A sentence of an article.</summary>
/// <param name="Article">The article.</param>
/// <param name="Paragraph">The number of its paragraph.</param>
/// <param name="Span">Where it stands.</param>
internal sealed record SentencePlace(Article Article, int Paragraph, TextSpan Span)
{
    /// <summary>Its words with their citation.</summary>
    public Claim Claim => new(Article.TextOf(Span), [new Citation(Article, Paragraph, Span)]);

    /// <summary>The sentences of a paragraph, in order.</summary>
    public static IEnumerable<SentencePlace> In(Article article, Paragraph paragraph) =>
        paragraph.Sentences.Select(sentence => new SentencePlace(article, paragraph.Number, sentence.Span));

    /// <summary>The sentences of an article that may answer, in order.</summary>
    public static IEnumerable<SentencePlace> AllOf(Article article) =>
        article.Paragraphs.Where(paragraph => paragraph.IsEvidence).SelectMany(paragraph => In(article, paragraph));

    /// <summary>The sentence at a place of the text.</summary>
    public static SentencePlace At(Article article, int position)
    {
        var paragraph = article.Blocks[article.ParagraphAt(position)];
        var sentence = paragraph.Sentences.LastOrDefault(each => each.Span.Start <= position, paragraph.Sentences[0]);
        return new SentencePlace(article, paragraph.Number, sentence.Span);
    }
}
