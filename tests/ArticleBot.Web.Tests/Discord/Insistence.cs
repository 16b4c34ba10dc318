using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ArticleBot.Web.Tests.Discord;

/// <summary>What Discord refuses; each finding is one plain line.</summary>
internal static partial class Insistence
{
    public static IEnumerable<string> OnMessage(JsonNode message)
    {
        if (message["allowed_mentions"]?["parse"] is not JsonArray { Count: 0 })
            yield return "A message may mention somebody.";
        if (((string?)message["content"])?.Length > 2000)
            yield return "A message is too long.";
        foreach (var finding in Nodes(message["embeds"]).SelectMany(OnEmbed).Concat(OnComponents([.. Nodes(message["components"])])))
            yield return finding;
    }

    public static IEnumerable<string> OnCompletion(JsonNode data)
    {
        var choices = Nodes(data["choices"]).ToList();
        if (choices.Count > 25)
            yield return "More than 25 choices.";
        if (choices.Exists(choice => ((string)choice["name"]!).Length is 0 or > 100 || ((string)choice["value"]!).Length is 0 or > 100))
            yield return "A choice is empty or too long.";
    }

    public static IEnumerable<string> OnModal(JsonNode data)
    {
        if (((string?)data["title"] ?? "").Length is 0 or > 45 || ((string?)data["custom_id"] ?? "").Length is 0 or > 100)
            yield return "A modal's heading or id is missing or too long.";
        var fields = Nodes(data["components"]).SelectMany(row => Nodes(row["components"])).ToList();
        if (fields.Count is 0 or > 5 || fields.Exists(field =>
            (int)field["type"]! != 4 || ((string?)field["label"] ?? "").Length is 0 or > 45))
            yield return "A modal's fields are none, too many or without a label.";
    }

    // Type 1 is a slash command; the others stand in menus, and have no description.
    public static IEnumerable<string> OnCommand(JsonNode command) => OnCommand(command, isSlash: (int)(command["type"] ?? 1) == 1);

    private static IEnumerable<string> OnCommand(JsonNode command, bool isSlash)
    {
        var (name, description) = ((string)command["name"]!, (string?)command["description"] ?? "");
        if (isSlash ? !CommandName().IsMatch(name) : name.Length is 0 or > 32)
            yield return $"“{name}” is no name of a command.";
        if (isSlash ? description.Length is 0 or > 100 : description.Length > 0)
            yield return $"The description of {name} is too long, or empty.";
        var options = Nodes(command["options"]).ToList();
        if (options.Count > 25 || options.SkipWhile(IsRequired).Any(IsRequired))
            yield return $"{name} has too many options, or a required one behind others.";
        foreach (var finding in options.SelectMany(option => OnCommand(option, isSlash: true)))
            yield return finding;
        if (Nodes(command["choices"]).Count() > 25)
            yield return $"{name} has too many choices.";
    }

    private static bool IsRequired(JsonNode option) => (bool?)option["required"] == true;

    private static IEnumerable<string> OnEmbed(JsonNode embed)
    {
        var (title, description) = ((string?)embed["title"] ?? "", (string?)embed["description"] ?? "");
        var fields = Nodes(embed["fields"]).Select(field => (Name: (string)field["name"]!, Value: (string)field["value"]!)).ToList();
        if (title.Length > 256 || description.Length > 4096 || fields.Count > 25
            || fields.Exists(field => field.Name.Length is 0 or > 256 || field.Value.Length is 0 or > 1024))
            yield return "A part of an embed is too long, or empty.";
        if (title.Length + description.Length + fields.Sum(field => field.Name.Length + field.Value.Length) is 0 or > 6000)
            yield return "An embed is empty or too long.";
    }

    private static IEnumerable<string> OnComponents(List<JsonNode> rows)
    {
        if (rows.Count > 5 || rows.Exists(row => Nodes(row["components"]).Count() is 0 or > 5))
            yield return "Too many buttons, or an empty row.";
        var buttons = rows.SelectMany(row => Nodes(row["components"])).ToList();
        var ids = buttons.ConvertAll(button => (string?)button["custom_id"]);
        if (ids.Exists(id => id is null or { Length: 0 or > 100 }) || ids.Distinct(StringComparer.Ordinal).Count() != ids.Count)
            yield return "Ids of buttons are missing, too long or not different.";
        if (buttons.Exists(button => ((string?)button["label"] ?? "").Length is 0 or > 80))
            yield return "A button's label is missing or too long.";
    }

    private static IEnumerable<JsonNode> Nodes(JsonNode? array) => array?.AsArray().OfType<JsonNode>() ?? [];

    [GeneratedRegex("^[-_a-z0-9]{1,32}$")]
    private static partial Regex CommandName();
}
