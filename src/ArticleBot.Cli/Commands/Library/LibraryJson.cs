using System.Globalization;
using System.Text.Json;
using ArticleBot.Library;

namespace ArticleBot.Cli.Commands.Library;

/// <summary>A kept article as one JSON object.</summary>
internal static class LibraryJson
{
    public static void Write(Terminal terminal, ArticleEntry entry, Action<Utf8JsonWriter>? more = null) => JsonLine.Write(terminal, json =>
    {
        json.WriteString("id", entry.Id);
        json.WriteString("title", entry.Text.Title);
        json.WriteNumber("paragraphs", entry.Text.Paragraphs);
        json.WriteNumber("bytes", entry.Text.Bytes);
        json.WriteString("hash", entry.Text.Hash);
        json.WriteString("source", entry.Source);
        json.WriteString("addedBy", entry.AddedBy);
        json.WriteString("addedAt", entry.AddedAt.ToString("o", CultureInfo.InvariantCulture));
        more?.Invoke(json);
    });

    public static void WriteStrings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }
}
