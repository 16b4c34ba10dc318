namespace ArticleBot.Articles.Reading;

/// <summary>A file that a user names: what can be said of it before it is opened.</summary>
public static class NamedFile
{
    /// <summary>Why a file must not be opened, as a line goes on after its name; null where it may be.</summary>
    /// <param name="path">The file.</param>
    /// <param name="kind">What it should be: “an article”.</param>
    /// <param name="isAlsoInput">Whether <c>-</c> stands for standard input where the file is named.</param>
    public static string? FaultIn(string path, string kind, bool isAlsoInput = true)
    {
        ArgumentNullException.ThrowIfNull(kind);
        if (Directory.Exists(path))
            return $"this is a folder, not {kind}";
        if (!File.Exists(path))
            return "no such file";
        // A pipe without a writer, or a device without an end, has no length, and must not be opened.
        return new FileInfo(path).Length > 0 ? null
            : $"the {kind[(kind.IndexOf(' ', StringComparison.Ordinal) + 1)..]} is empty, or this is no file"
                + (isAlsoInput ? "; a pipe is read with -" : "");
    }
}
