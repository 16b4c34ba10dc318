using System.Text;

namespace ArticleBot.Articles;

/// <summary>Reads an article from a file.</summary>
public static class ArticleFile
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The endings of the files that are articles.</summary>
    public static bool IsArticle(string path) => IsMarkdown(path) || Path.GetExtension(path).Equals(".txt", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads a UTF-8 file; one that ends in .md is Markdown, every other plain text.</summary>
    /// <param name="path">The file.</param>
    /// <param name="maxBytes">The largest file that is read.</param>
    /// <exception cref="ArticleException">
    /// The file is missing, a folder, unreadable, empty, binary or not UTF-8, too large, or holds no more than a title.
    /// </exception>
    public static Article Read(string path, int maxBytes)
    {
        if (string.IsNullOrWhiteSpace(path))
            throw new ArticleException("the article's path is empty");
        var text = Decode(path, ReadBytes(path, maxBytes));
        var id = Path.GetFileNameWithoutExtension(path);
        try
        {
            return ArticleReader.Read(string.IsNullOrWhiteSpace(id) ? Path.GetFileName(path) : id, text, IsMarkdown(path));
        }
        catch (ArticleException exception)
        {
            throw new ArticleException($"{path}: {exception.Message[(exception.Message.IndexOf(':', StringComparison.Ordinal) + 2)..]}", exception);
        }
    }

    private static bool IsMarkdown(string path) => Path.GetExtension(path).Equals(".md", StringComparison.OrdinalIgnoreCase);

    private static byte[] ReadBytes(string path, int maxBytes)
    {
        if (Directory.Exists(path))
            throw new ArticleException($"{path}: this is a folder, not an article");
        if (!File.Exists(path))
            throw new ArticleException($"{path}: no such file");
        try
        {
            var size = new FileInfo(path).Length;
            if (size > maxBytes)
                throw new ArticleException($"{path}: {size:N0} bytes are more than the limit of {maxBytes:N0} (Articles:MaxBytes)");
            return File.ReadAllBytes(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ArticleException($"{path}: the file cannot be read", exception);
        }
    }

    private static string Decode(string path, byte[] bytes)
    {
        if (bytes.AsSpan().Contains((byte)0))
            throw new ArticleException($"{path}: this is a binary file, not text in UTF-8");
        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException exception)
        {
            throw new ArticleException($"{path}: this is not text in UTF-8", exception);
        }
    }
}
