namespace ArticleBot.Articles.Links;

/// <summary>The types of content that may hold an article.</summary>
internal static class PageTypes
{
    private const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static readonly HashSet<string> Known = new(
        ["", "text/html", "application/xhtml+xml", "text/plain", "text/markdown", "text/x-markdown", "application/pdf", Docx],
        StringComparer.OrdinalIgnoreCase);

    /// <exception cref="ArticleException">Content of this type is not read.</exception>
    public static void Check(string type)
    {
        if (!Known.Contains(type))
            throw new ArticleException($"this is {VisibleText.Of(type)}, not a page, a text, a PDF or a DOCX file");
    }

    /// <summary>Whether content of a type is text, in which a character set may be declared.</summary>
    public static bool IsText(string type) =>
        type.StartsWith("text/", StringComparison.OrdinalIgnoreCase) || type.EndsWith("+xml", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether content of a type is a web page.</summary>
    public static bool IsPage(string type) => type.Contains("html", StringComparison.OrdinalIgnoreCase);

    /// <summary>A page's name with the ending that its type has: where the content leaves its format open, the ending tells.</summary>
    public static string WithEnding(string name, string type)
    {
        if (IsPage(type))
            return With(name, ".html", ".htm", ".xhtml");
        return type.EndsWith("markdown", StringComparison.OrdinalIgnoreCase) ? With(name, ".md", ".markdown") : name;
    }

    private static string With(string name, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
        {
            if (name.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return name;
        }

        return name + endings[0];
    }
}
