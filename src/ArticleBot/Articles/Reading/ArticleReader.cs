using ArticleBot.Articles.Formats;
using ArticleBot.Articles.Formats.Texts;

namespace ArticleBot.Articles.Reading;

/// <summary>Reads an <see cref="Article"/> from a text or from the bytes of a file.</summary>
public static class ArticleReader
{
    /// <summary>
    /// Reads plain text or Markdown. The first block is the title where it looks like one; else the front matter's title is,
    /// or the id. Every later block is a paragraph. The text is brought to Unicode form C, and characters that a reader
    /// cannot see are left out.
    /// </summary>
    /// <param name="id">The article's id.</param>
    /// <param name="fileText">The file's text as it lies on disk, a byte-order mark included.</param>
    /// <param name="isMarkdown">Whether markup is to be dropped.</param>
    /// <exception cref="ArticleException">There is no text, or only a title.</exception>
    public static Article Read(string id, string fileText, bool isMarkdown = false)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(fileText);
        return Named(id, () => ArticleComposer.Compose(id, isMarkdown ? MarkdownFormat.Read(fileText) : PlainTextFormat.Read(fileText)));
    }

    /// <summary>Reads a file of any format: plain text, Markdown, HTML, PDF with a text layer, or DOCX. The content tells which.</summary>
    /// <param name="name">The file's name, which errors give.</param>
    /// <param name="content">The file's bytes.</param>
    /// <param name="id">The article's id; null for the name without its ending.</param>
    /// <param name="title">The title to give it; null for its own.</param>
    /// <exception cref="ArticleException">The file holds no article that can be read.</exception>
    public static Article Read(string name, byte[] content, string? id = null, string? title = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(content);
        var file = Path.GetFileName(name);
        return Read(name, file, content, id ?? ArticleIds.Of(file), title);
    }

    /// <summary>Reads a file that an error names in another way than its format is told by.</summary>
    internal static Article Read(string shown, string file, byte[] content, string id, string? title) =>
        Named(shown, () => ArticleComposer.Compose(id, ArticleFormats.Read(new ArticleBytes(file, content)), title));

    private static Article Named(string name, Func<Article> read)
    {
        try
        {
            return read();
        }
        catch (ArticleException exception)
        {
            throw new ArticleException($"{VisibleText.Of(name)}: {exception.Message}", exception);
        }
    }
}
