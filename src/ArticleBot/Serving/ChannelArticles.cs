using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using ArticleBot.Articles;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ArticleBot.Serving;

/// <summary>Which article each channel asks about; kept over a restart in one file. Thread-safe.</summary>
public sealed partial class ChannelArticles(IOptions<ServingOptions> options, ArticleLibrary library, ILogger<ChannelArticles> log)
{
    private const string FileName = "channels.json";
    private readonly string path = Path.Combine(AppContext.BaseDirectory, options.Value.Folder, FileName);
    private readonly Lock gate = new();
    private Dictionary<string, string>? chosen;

    /// <summary>The channel's article; null where none was chosen, or where it is gone.</summary>
    public Article? Of(ulong channel)
    {
        lock (gate)
        {
            var id = Chosen().GetValueOrDefault(Key(channel));
            return id is null ? null : library.All.FirstOrDefault(article => article.Id.Equals(id, StringComparison.Ordinal));
        }
    }

    /// <summary>The articles that a question in the channel is about: the channel's own, or every one.</summary>
    public ImmutableArray<Article> For(ulong channel) => Of(channel) is { } article ? [article] : library.All;

    /// <summary>Sets the channel's article.</summary>
    /// <exception cref="IOException">It could not be kept; the choice before stands.</exception>
    /// <exception cref="UnauthorizedAccessException">It could not be kept; the choice before stands.</exception>
    public void Use(ulong channel, Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        lock (gate)
        {
            var next = new Dictionary<string, string>(Chosen(), StringComparer.Ordinal) { [Key(channel)] = article.Id };
            Save(next);
            chosen = next;
        }
    }

    // A file that is being written must not be read half by the next start.
    private void Save(Dictionary<string, string> next)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var fresh = $"{path}.new";
        File.WriteAllText(fresh, JsonSerializer.Serialize(next));
        File.Move(fresh, path, overwrite: true);
    }

    private Dictionary<string, string> Chosen() => chosen ??= Load();

    private Dictionary<string, string> Load()
    {
        try
        {
            return File.Exists(path) ? JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(path)) ?? [] : [];
        }
        catch (Exception exception) when (exception is IOException or JsonException or UnauthorizedAccessException)
        {
            LogUnreadable(path, exception.Message);
            return [];
        }
    }

    private static string Key(ulong channel) => channel.ToString(CultureInfo.InvariantCulture);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Path} cannot be read, every channel starts without an article of its own: {Reason}")]
    private partial void LogUnreadable(string path, string reason);
}
