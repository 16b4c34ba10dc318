using System.Text.Json;
using Microsoft.Extensions.Logging;

namespace ArticleBot.Chats;

/// <summary>
/// The file in which earlier versions kept the channels' choices. It is taken over once, entry by entry, and then lies beside
/// its place under another name: what could not be read is not lost.
/// </summary>
internal sealed partial class ChannelFile(string path, IChannelStore store, ILogger log)
{
    private const string Done = ".imported";
    private const string Broken = ".bad";

    public void Import()
    {
        try
        {
            if (File.Exists(path))
                File.Move(path, path + (TakeOver(File.ReadAllText(path)) ? Done : Broken), overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            LogUnreadable(Path.GetFileName(path), exception.Message);
        }
    }

    // Whether every entry was good.
    private bool TakeOver(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            var isObject = json.RootElement.ValueKind == JsonValueKind.Object;
            var entries = isObject ? [.. json.RootElement.EnumerateObject()] : new List<JsonProperty>();
            var good = entries.Where(entry => entry.Value.ValueKind == JsonValueKind.String && IsId(entry.Name)).ToList();
            foreach (var entry in good)
                store.Choose(entry.Name, entry.Value.GetString()!, replaces: false);
            if (isObject && good.Count == entries.Count)
                return true;
            LogPartly(Path.GetFileName(path), good.Count, entries.Count);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            LogUnreadable(Path.GetFileName(path), exception.Message);
        }

        return false;
    }

    // The chat of that version named its channels by numbers.
    private static bool IsId(string name) => name.Length > 0 && name.All(char.IsAsciiDigit);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{File} cannot be read and is kept as {File}.bad: {Reason}")]
    private partial void LogUnreadable(string file, string reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Good} of {All} entries of {File} were taken over; it is kept as {File}.bad")]
    private partial void LogPartly(string file, int good, int all);
}
