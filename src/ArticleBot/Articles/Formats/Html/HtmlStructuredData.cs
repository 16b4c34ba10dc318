using System.Text.Json;
using AngleSharp.Html.Dom;

namespace ArticleBot.Articles.Formats.Html;

/// <summary>What a page says of its article to search engines (schema.org in JSON-LD).</summary>
internal sealed record HtmlStructuredData(string? Headline, string? Author, string? Published, string? Publisher, string? Body)
{
    private const int Deepest = 8;

    /// <summary>The first article that is described; null where none is.</summary>
    public static HtmlStructuredData? Of(IHtmlDocument page)
    {
        foreach (var script in page.QuerySelectorAll("script[type='application/ld+json']"))
        {
            try
            {
                using var json = JsonDocument.Parse(script.TextContent, new JsonDocumentOptions
                { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
                if (Find(json.RootElement, 0) is { } found)
                    return found;
            }
            catch (JsonException)
            {
                // A page's JSON is often broken; the page is not.
            }
        }

        return null;
    }

    private static HtmlStructuredData? Find(JsonElement json, int depth)
    {
        if (depth > Deepest)
            return null;
        if (json.ValueKind == JsonValueKind.Array)
            return json.EnumerateArray().Select(item => Find(item, depth + 1)).FirstOrDefault(found => found is not null);
        if (json.ValueKind != JsonValueKind.Object)
            return null;
        if (IsArticle(json))
            return new HtmlStructuredData(Text(json, "headline"), Name(json, "author"), Text(json, "datePublished"),
                Name(json, "publisher"), BodyOf(json));
        return json.TryGetProperty("@graph", out var graph) ? Find(graph, depth + 1) : null;
    }

    private static bool IsArticle(JsonElement json)
    {
        if (!json.TryGetProperty("@type", out var type))
            return false;
        var types = type.ValueKind == JsonValueKind.Array ? type.EnumerateArray() : Enumerable.Repeat(type, 1);
        return types.Any(one => one.ValueKind == JsonValueKind.String && Value(one) is { } name
            && (name.EndsWith("Article", StringComparison.Ordinal) || name.EndsWith("Posting", StringComparison.Ordinal)));
    }

    private static string? Name(JsonElement json, string property)
    {
        if (!json.TryGetProperty(property, out var value))
            return null;
        var all = value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().ToList() : [value];
        var names = all.Select(one => one.ValueKind == JsonValueKind.Object
            ? Text(one, "name") : one.ValueKind == JsonValueKind.String ? Value(one) : null);
        return string.Join(", ", names.OfType<string>()) is { Length: > 0 } joined ? joined : null;
    }

    // A page that is not free may tell search engines more than its readers.
    private static string? BodyOf(JsonElement json)
    {
        var isFree = !json.TryGetProperty("isAccessibleForFree", out var free)
            || free.ValueKind is not JsonValueKind.False && !free.ToString().Equals("false", StringComparison.OrdinalIgnoreCase);
        if (!isFree || !json.TryGetProperty("articleBody", out var body) || body.ValueKind != JsonValueKind.String)
            return null;
        try
        {
            return System.Net.WebUtility.HtmlDecode(body.GetString());
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static string? Text(JsonElement json, string property) =>
        json.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.String ? Value(value) : null;

    // Half of a pair of surrogates is JSON, and no text.
    private static string? Value(JsonElement json)
    {
        try
        {
            return VisibleText.Of(System.Net.WebUtility.HtmlDecode(json.GetString() ?? "")) is { Length: > 0 } text ? text : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
