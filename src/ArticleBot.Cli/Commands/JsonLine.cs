using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ArticleBot.Cli.Commands;

/// <summary>Writes one JSON object on a line of its own.</summary>
internal static class JsonLine
{
    // The output is read by programs, never put into a page: quotation marks and accents may stand as they are.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(Terminal terminal, Action<Utf8JsonWriter> body)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            body(json);
            json.WriteEndObject();
        }

        terminal.Out.Write(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
        terminal.Out.Write('\n');
    }
}
