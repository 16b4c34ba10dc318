using System.Globalization;

namespace ArticleBot.Articles;

/// <summary>The optional block between two <c>---</c> lines at the head of a file: one <c>key: value</c> a line.</summary>
internal static class FrontMatter
{
    private const string Fence = "---";

    /// <summary>
    /// Reads the front matter and tells where its title stands, if it has one, and where the article begins; without front
    /// matter, at the first unit past a byte-order mark.
    /// </summary>
    public static (ArticleSource Source, TextSpan? Title, int End) Read(string text)
    {
        var start = text.StartsWith('\uFEFF') ? 1 : 0;
        var lines = Lines(text, start).GetEnumerator();
        if (!lines.MoveNext() || !IsFence(lines.Current.Line))
            return (new ArticleSource(), null, start);
        var (source, title, isFirst) = (new ArticleSource(), (TextSpan?)null, true);
        while (lines.MoveNext())
        {
            if (IsFence(lines.Current.Line))
                return (source, title, lines.Current.End);
            // A rule may open an article, too: then no key follows it.
            if (isFirst && !IsEntry(lines.Current.Line))
                break;
            var (key, value) = Entry(lines.Current.Line);
            // “title: >” has its words on the lines after it.
            if (key is "TITLE" && value is not ([] or ['>' or '|', ..]) && !BlockText.IsBlank(value))
                title = new TextSpan(lines.Current.End - lines.Current.Line.Length + lines.Current.Line.IndexOf(value, StringComparison.Ordinal), value.Length);
            (source, isFirst) = (With(source, key, value), false);
        }

        return (new ArticleSource(), null, start);
    }

    // “key: value”, or a comment.
    private static bool IsEntry(string line) =>
        line.StartsWith('#') || line.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && !line.AsSpan(0, colon).Contains(' ');

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

    private static (string Key, string Value) Entry(string line) => line.IndexOf(':', StringComparison.Ordinal) is >= 0 and var colon
        ? (line[..colon].Trim().ToUpperInvariant(), line[(colon + 1)..].Trim().Trim('"', '\'').Trim())
        : ("", "");

    private static ArticleSource With(ArticleSource source, string key, string value)
    {
        if (value.Length == 0)
            return source;
        return key switch
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

    // A time without a day would be read as today's.
    private static DateOnly? Day(string value) =>
        DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
        && DateTime.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.NoCurrentDateDefault, out var bare) && bare.Year > 1
            ? DateOnly.FromDateTime(time.DateTime)
            : null;
}
