using ArticleBot.Articles.Formats.Texts;

namespace ArticleBot.Articles.Reading;

/// <summary>Reads an article from a file.</summary>
public static class ArticleFile
{
    private static readonly HashSet<string> Endings =
        new(["", ".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml", ".pdf", ".docx"], StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// Whether a file of a folder is tried as an article: its name has the ending of one, or none. Hidden files and what an
    /// editor leaves beside its file (<c>~lock.txt</c>, <c>notes.txt~</c>) are not.
    /// </summary>
    public static bool IsArticle(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var name = Path.GetFileName(path);
        return name is not (['.' or '~' or '#', ..] or [.., '~' or '#']) && Endings.Contains(Path.GetExtension(path));
    }

    /// <summary>Reads a file of any format; its content tells which.</summary>
    /// <param name="path">The file.</param>
    /// <param name="maxBytes">The largest file that is read.</param>
    /// <param name="title">The title to give it; null for its own.</param>
    /// <exception cref="ArticleException">
    /// The file is missing, a folder, unreadable, empty, no text, too large, or holds no more than a title.
    /// </exception>
    public static Article Read(string path, int maxBytes, string? title = null) =>
        Read(path, maxBytes, path, ArticleIds.Of(Path.GetFileName(path ?? "")), title);

    /// <summary>Reads a file under an id of its own.</summary>
    /// <param name="path">The file.</param>
    /// <param name="maxBytes">The largest file that is read.</param>
    /// <param name="shown">How an error names the file.</param>
    /// <param name="id">The article's id.</param>
    /// <param name="title">The title to give it; null for its own.</param>
    internal static Article Read(string path, int maxBytes, string shown, string id, string? title)
    {
        if (string.IsNullOrWhiteSpace(path))
            throw new ArticleException("the article's path is empty");
        return ArticleReader.Read(VisibleText.Of(shown), Content(path, maxBytes, shown), id, title);
    }

    /// <summary>The bytes of a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="maxBytes">The largest file that is read.</param>
    /// <param name="shown">How an error names the file.</param>
    /// <exception cref="ArticleException">The file is missing, a folder, unreadable, empty or too large.</exception>
    internal static byte[] Content(string path, int maxBytes, string shown)
    {
        var name = VisibleText.Of(shown);
        var content = ReadBytes(path, name, maxBytes);
        return content.Length == 0 ? throw new ArticleException($"{name}: the article is empty") : content;
    }

    /// <summary>The bytes of a stream.</summary>
    /// <exception cref="ArticleException">It is longer than the limit.</exception>
    internal static byte[] Content(Stream stream, int maxBytes, string name) => ReadBytes(stream, name, maxBytes);

    /// <summary>Reads an article from a stream that may have no end.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="maxBytes">The most that is read.</param>
    /// <param name="name">Its name, which is also the article's id.</param>
    /// <param name="title">The title to give it; null for its own.</param>
    /// <exception cref="ArticleException">It is longer than the limit, or holds no article.</exception>
    public static Article Read(Stream stream, int maxBytes, string name, string? title = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return ArticleReader.Read(name, ReadBytes(stream, name, maxBytes), name, title);
    }

    /// <summary>Reads a file as plain text, in whatever character set it is.</summary>
    /// <exception cref="ArticleException">The file is missing, a folder, unreadable, empty, no text, or too large.</exception>
    public static string ReadText(string path, int maxBytes)
    {
        var name = VisibleText.Of(path);
        return Decoded(ReadBytes(path, name, maxBytes), name);
    }

    /// <inheritdoc cref="ReadText(string, int)"/>
    /// <param name="stream">The text.</param>
    /// <param name="maxBytes">The most that is read.</param>
    /// <param name="name">What an error calls it.</param>
    public static string ReadText(Stream stream, int maxBytes, string name) => Decoded(ReadBytes(stream, name, maxBytes), name);

    private static string Decoded(byte[] content, string name)
    {
        try
        {
            return TextDecoding.Decode(content);
        }
        catch (ArticleException exception)
        {
            throw new ArticleException($"{name}: {exception.Message}", exception);
        }
    }

    private static byte[] ReadBytes(string path, string name, int maxBytes)
    {
        try
        {
            if (NamedFile.FaultIn(path, "an article") is { } fault)
                throw new ArticleException($"{name}: {fault}");
            var size = new FileInfo(path).Length;
            if (size > maxBytes)
                throw new ArticleException($"{name}: {size:N0} bytes are more than the limit of {maxBytes:N0} (Articles:MaxBytes)");
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            return ReadBytes(stream, name, maxBytes);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ArticleException($"{name}: the file cannot be read", exception);
        }
    }

    private static byte[] ReadBytes(Stream stream, string name, int maxBytes)
    {
        using var content = new MemoryStream();
        var buffer = new byte[81_920];
        while (stream.Read(buffer) is > 0 and var read)
        {
            content.Write(buffer, 0, read);
            if (content.Length > maxBytes)
                throw new ArticleException($"{name}: more bytes than the limit of {maxBytes:N0} (Articles:MaxBytes)");
        }

        return content.ToArray();
    }
}
