namespace ArticleBot.Articles.Formats.Texts;

/// <summary>Plain text in any layout, with or without front matter.</summary>
internal sealed class PlainTextFormat : IArticleFormat
{
    /// <summary>Whatever is nothing else.</summary>
    public bool Fits(ArticleBytes file) => true;

    public ArticleDraft Read(ArticleBytes file) => Read(TextDecoding.Decode(file.Content));

    /// <summary>Reads a text.</summary>
    public static ArticleDraft Read(string text) => TextDraft.Of(text, PlainTextBlocks.Read);
}
