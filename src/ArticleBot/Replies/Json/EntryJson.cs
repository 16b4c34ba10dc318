using System.Globalization;
using System.Text.Json;
using ArticleBot.Library;

namespace ArticleBot.Replies.Json;

/// <summary>A kept article as the fields of one JSON object.</summary>
public static class EntryJson
{
    /// <summary>Writes the fields.</summary>
    public static void Write(Utf8JsonWriter json, ArticleEntry entry)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(entry);
        json.WriteString("id", entry.Id);
        json.WriteString("title", entry.Text.Title);
        json.WriteNumber("paragraphs", entry.Text.Paragraphs);
        json.WriteNumber("bytes", entry.Text.Bytes);
        json.WriteString("hash", entry.Text.Hash);
        json.WriteString("source", entry.Source);
        json.WriteString("addedBy", entry.AddedBy);
        json.WriteString("addedAt", entry.AddedAt.ToString("o", CultureInfo.InvariantCulture));
    }
}
