namespace ArticleBot.Articles.Formats.Html;

/// <summary>Keeps pages out whose elements are nested so deeply that reading them takes more memory than there is.</summary>
internal static class HtmlNesting
{
    private const int Deepest = 1500;
    private const string TooDeep = "the page's elements are nested too deeply to be read";

    // Elements that hold nothing, or that end where the next of their kind begins.
    private static readonly HashSet<string> Flat = new(
        "area base br col embed hr img input link meta param source track wbr p li dt dd option optgroup tr td th tbody thead tfoot".Split(
            ' '), StringComparer.OrdinalIgnoreCase);

    /// <summary>The same text; a rough count of its open tags, for a wrong page may close none.</summary>
    /// <exception cref="ArticleException">It is nested too deeply.</exception>
    public static string Checked(string html)
    {
        var (depth, at) = (0, 0);
        while ((at = html.IndexOf('<', at)) >= 0 && ++at < html.Length)
        {
            var isEnd = html[at] == '/';
            var start = isEnd ? at + 1 : at;
            var end = start;
            while (end < html.Length && end - start < 32 && char.IsAsciiLetterOrDigit(html[end]))
                end++;
            if (end == start || !char.IsAsciiLetter(html[start])
                || Flat.GetAlternateLookup<ReadOnlySpan<char>>().Contains(html.AsSpan(start, end - start)))
                continue;
            depth = Math.Max(0, depth + (isEnd ? -1 : 1));
            if (depth > Deepest)
                throw new ArticleException(TooDeep);
        }

        return html;
    }
}
