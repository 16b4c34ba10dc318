using System.Globalization;

namespace ArticleBot.Articles;

/// <summary>The optional block between two <c>---</c> lines at the head of a file: one <c>key: value</c> a line.</summary>
internal static class FrontMatter
{
    private const string Fence = "---";

    /// <summary>Reads the front matter and tells where the article begins; without one, at 0.</summary>
    public static (ArticleSource Source, int End) Read(string text)
    {
        var start = text.StartsWith('\uFEFF') ? 1 : 0;
        var lines = Lines(text, start).GetEnumerator();
        if (!lines.MoveNext() || !IsFence(lines.Current.Line))
            return (new ArticleSource(), 0);
        var source = new ArticleSource();
        while (lines.MoveNext())
        {
            if (IsFence(lines.Current.Line))
                return (source, lines.Current.End);
            source = With(source, lines.Current.Line);
        }

        return (new ArticleSource(), 0);
    }

    private static bool IsFence(string line) => line.TrimEnd().Equals(Fence, StringComparison.Ordinal);

    private static IEnumerable<(string Line, int End)> Lines(string text, int start)
    {
        while (start < text.Length)
        {
            var stop = text.IndexOf('\n', start);
            var end = stop < 0 ? text.Length : stop + 1;
            yield return (text[start..end], end);
            start = end;
        }
    }

    private static ArticleSource With(ArticleSource source, string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0)
            return source;
        var value = line[(colon + 1)..].Trim().Trim('"', '\'').Trim();
        if (value.Length == 0)
            return source;
        return line[..colon].Trim().ToUpperInvariant() switch
        {
            "URL" => source with { Url = WebAddress(value) },
            "AUTHOR" => source with { Author = value },
            "PUBLISHER" => source with { Publisher = value },
            "DATE" => source with { Date = Day(value) },
            _ => source,
        };
    }

    private static Uri? WebAddress(string value) =>
        Uri.TryCreate(value, UriKind.Absolute, out var url) && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps)
            ? url
            : null;

    private static DateOnly? Day(string value) =>
        DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
            ? DateOnly.FromDateTime(time.DateTime)
            : null;
}
