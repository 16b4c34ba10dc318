using System.Collections.Frozen;
using ArticleBot.Library;
using Microsoft.Extensions.Logging;

namespace ArticleBot.Chats.Servers;

/// <summary>
/// The settings of servers as they were some seconds ago at most: another process may have changed them. They are read together, and again
/// before they are too old, so that a question waits for no store; where one fails or is slow, what was known last holds. Thread-safe.
/// </summary>
public sealed partial class KnownSettings(IServerStore store, TimeProvider time, ILogger<KnownSettings> log)
{
    /// <summary>How old what is known may be.</summary>
    public static readonly TimeSpan Age = TimeSpan.FromSeconds(10);

    // A command has three seconds for its first sign.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(0.5);
    private static readonly ServerSettings Defaults = new();

    private readonly Lock gate = new();
    private Known last = new(FrozenDictionary<string, ServerSettings>.Empty, At: null);
    private Task<Known>? reading;

    /// <summary>A server's settings; the defaults in a direct message, and where they were never read.</summary>
    /// <param name="server">The server's id; null in a direct message.</param>
    public async ValueTask<ServerSettings> OfAsync(string? server)
    {
        if (server is null)
            return Defaults;
        var known = Volatile.Read(ref last);
        if (!IsYoungerThan(known, Age / 2))
        {
            var next = Read();
            known = IsYoungerThan(known, Age) ? known : await InTimeAsync(next, known);
        }

        return known.Servers.GetValueOrDefault(server) ?? Defaults;
    }

    /// <summary>Changes a server's settings.</summary>
    /// <exception cref="StoreException">They could not be kept; those before hold.</exception>
    public (ServerSettings Before, ServerSettings After) Change(string server, Func<ServerSettings, ServerSettings> change)
    {
        var changed = store.Change(server, change);
        // What is being read may be older than the change; the next question reads anew, and knows the change where that takes long.
        lock (gate)
        {
            var servers = new Dictionary<string, ServerSettings>(last.Servers, StringComparer.Ordinal) { [server] = changed.After };
            (reading, last) = (null, new Known(servers.ToFrozenDictionary(StringComparer.Ordinal), At: null));
        }

        return changed;
    }

    private bool IsYoungerThan(Known known, TimeSpan age) => known.At is { } at && time.GetElapsedTime(at) < age;

    private async Task<Known> InTimeAsync(Task<Known> next, Known before)
    {
        try
        {
            return await next.WaitAsync(Patience, time);
        }
        catch (TimeoutException)
        {
            return before;
        }
    }

    private Task<Known> Read()
    {
        lock (gate)
            return reading ??= Task.Run(ReadAsync);
    }

    private async Task<Known> ReadAsync()
    {
        // The task must be known before it ends.
        await Task.Yield();
        var began = time.GetTimestamp();
        var before = Volatile.Read(ref last);
        Known read;
        try
        {
            read = new Known(store.List(), began);
        }
        catch (StoreException exception)
        {
            LogNotRead(exception.Message);
            read = before with { At = began };
        }

        lock (gate)
        {
            // A change meanwhile has begun a reading of its own.
            if (ReferenceEquals(before, last))
                (reading, last) = (null, read);
            return read;
        }
    }

    private sealed record Known(FrozenDictionary<string, ServerSettings> Servers, long? At);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The settings of servers cannot be read, those before hold: {Reason}")]
    private partial void LogNotRead(string reason);
}
