using System.Collections.Concurrent;
using System.Collections.Frozen;

namespace ArticleBot.Chats.Servers;

/// <summary>Keeps servers' settings until the program ends, for a host without a database.</summary>
internal sealed class MemoryServers : IServerStore
{
    private readonly Lock gate = new();
    private readonly ConcurrentDictionary<string, ServerSettings> servers = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public FrozenDictionary<string, ServerSettings> List() => servers.ToFrozenDictionary(StringComparer.Ordinal);

    /// <inheritdoc/>
    public (ServerSettings Before, ServerSettings After) Change(string server, Func<ServerSettings, ServerSettings> change)
    {
        lock (gate)
        {
            var before = servers.GetValueOrDefault(server) ?? new ServerSettings();
            return (before, servers[server] = change(before));
        }
    }
}
