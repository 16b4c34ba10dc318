using System.Text.Json.Nodes;

namespace ArticleBot.Web.Tests.Discord;

/// <summary>Reads what a message shows.</summary>
internal static class MessageText
{
    /// <summary>Its titles, texts and fields, without the signs that keep the article's words from being Markdown.</summary>
    public static string Of(JsonNode message) =>
        string.Join('\n', Embeds(message).SelectMany(Parts)).Replace("\\", "", StringComparison.Ordinal);

    public static JsonNode[] Buttons(JsonNode message) =>
        [.. message["components"]!.AsArray().SelectMany(row => row!["components"]!.AsArray()).OfType<JsonNode>()];

    /// <summary>Whether only the asker sees it.</summary>
    public static bool IsOwn(JsonNode message) => ((int?)message["flags"] ?? 0) == 64;

    private static IEnumerable<JsonNode> Embeds(JsonNode message) => message["embeds"]?.AsArray().OfType<JsonNode>() ?? [];

    private static IEnumerable<string?> Parts(JsonNode embed) =>
        [(string?)embed["title"], (string?)embed["description"], .. embed["fields"]?.AsArray()
            .Select(field => (string?)field!["value"]) ?? []];
}
