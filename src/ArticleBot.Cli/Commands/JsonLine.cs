using System.Text.Json;
using ArticleBot.Cli.Terminals;
using ArticleBot.Replies.Json;

namespace ArticleBot.Cli.Commands;

/// <summary>Writes one JSON object on a line of its own.</summary>
internal static class JsonLine
{
    public static void Write(Terminal terminal, Action<Utf8JsonWriter> fields)
    {
        terminal.Out.Write(JsonText.Of(fields));
        terminal.Out.Write('\n');
    }
}
