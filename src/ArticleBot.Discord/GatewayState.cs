using Discord;
using Discord.WebSocket;
using Microsoft.Extensions.Logging;

namespace ArticleBot.Discord;

/// <summary>Knows whether the bot is connected, and tells once who it is, in how many servers, and that it is ready. Thread-safe.</summary>
internal sealed partial class GatewayState(BaseSocketClient client, ILogger<GatewayState> log)
{
    private readonly Lock gate = new();
    private readonly HashSet<int> ready = [];
    private bool hasTold;

    /// <summary>How many connections there are to be, and how many of them stand.</summary>
    public (int Connections, int Standing) Connections
    {
        get
        {
            var shards = Shards;
            return (shards.Count, shards.Count(shard => shard.ConnectionState == ConnectionState.Connected));
        }
    }

    /// <summary>Whether every connection stands.</summary>
    public bool IsConnected => Connections is { Connections: > 0 } now && now.Standing == now.Connections;

    /// <summary>To be called when a connection is ready.</summary>
    /// <param name="shard">Its number.</param>
    public void OnReady(int shard)
    {
        lock (gate)
        {
            ready.Add(shard);
            if (hasTold || ready.Count < Shards.Count)
                return;
            hasTold = true;
        }

        LogWho(client.CurrentUser.Username, client.CurrentUser.Id);
        LogServers(client.Guilds.Count, Shards.Count);
        LogReady();
    }

    private IReadOnlyCollection<DiscordSocketClient> Shards => client switch
    {
        DiscordShardedClient sharded => sharded.Shards ?? [],
        DiscordSocketClient single => [single],
        _ => [],
    };

    [LoggerMessage(Level = LogLevel.Information, Message = "This bot is {Name} ({Id})")]
    private partial void LogWho(string name, ulong id);

    [LoggerMessage(Level = LogLevel.Information, Message = "It is in {Servers} servers, over {Connections} connections")]
    private partial void LogServers(int servers, int connections);

    [LoggerMessage(Level = LogLevel.Information, Message = "It is ready")]
    private partial void LogReady();
}
