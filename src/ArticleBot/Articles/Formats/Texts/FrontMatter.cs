using ArticleBot.Articles.Kinds;

namespace ArticleBot.Articles.Formats.Texts;

/// <summary>The optional block between two <c>---</c> lines at the head of a file: one <c>key: value</c> a line.</summary>
internal static class FrontMatter
{
    private const string Fence = "---";

    /// <summary>
    /// Reads the front matter and tells where its title stands, if it has one, and where the article begins; without front
    /// matter, at the first unit past a byte-order mark.
    /// </summary>
    public static (ArticleInfo Info, TextSpan? Title, int End) Read(string text)
    {
        var start = text.StartsWith('\uFEFF') ? 1 : 0;
        var lines = Lines(text, start).GetEnumerator();
        if (!lines.MoveNext() || !IsFence(lines.Current.Line))
            return (new ArticleInfo(), null, start);
        var (info, title, isFirst) = (new ArticleInfo(), (TextSpan?)null, true);
        while (lines.MoveNext())
        {
            if (IsFence(lines.Current.Line))
                return (info, title, lines.Current.End);
            // A rule may open an article, too: then no key follows it.
            if (isFirst && !IsEntry(lines.Current.Line))
                break;
            var (key, value) = Entry(lines.Current.Line);
            // “title: >” has its words on the lines after it.
            if (key is "TITLE" && value is not ([] or ['>' or '|', ..]) && !BlockText.IsBlank(value))
                title = new TextSpan(lines.Current.End - lines.Current.Line.Length
                    + lines.Current.Line.IndexOf(value, StringComparison.Ordinal), value.Length);
            (info, isFirst) = (With(info, key, value), false);
        }

        return (new ArticleInfo(), null, start);
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

    private static ArticleInfo With(ArticleInfo info, string key, string value)
    {
        value = VisibleText.Of(value);
        if (value.Length == 0)
            return info;
        return key switch
        {
            "URL" => info with { Url = WebAddress.Of(value) },
            "AUTHOR" or "BYLINE" => info with { Byline = value },
            "PUBLISHER" or "SITE" => info with { Site = value },
            "DATE" or "PUBLISHED" => info with { Published = DateShape.Read(value) },
            "LANGUAGE" or "LANG" => info with { Language = LanguageCode.Of(value) },
            _ => info,
        };
    }
}
