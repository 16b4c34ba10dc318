namespace ArticleBot.Articles.Formats.Texts;

/// <summary>Markdown, with or without front matter. Its signs stand in plain text, too: only the name tells it.</summary>
internal sealed class MarkdownFormat : IArticleFormat
{
    public bool Fits(ArticleBytes file) => file.IsNamed(".md", ".markdown");

    public ArticleDraft Read(ArticleBytes file) => Read(TextDecoding.Decode(file.Content));

    /// <summary>Reads a text.</summary>
    public static ArticleDraft Read(string text) => TextDraft.Of(text, MarkdownBlocks.Read);
}
