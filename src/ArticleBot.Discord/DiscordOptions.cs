using System.ComponentModel.DataAnnotations;

namespace ArticleBot.Discord;

/// <summary>The section <c>Discord</c>: which bot this is, and where it listens.</summary>
public sealed class DiscordOptions
{
    /// <summary>The section's name in appsettings.json.</summary>
    public const string Section = SettingsCheck.Discord;

    /// <summary>The page where a bot gets its token and its intents.</summary>
    internal const string Portal = "https://discord.com/developers/applications";

    /// <summary>The bot's token, from the environment or user secrets. Never logged. No default.</summary>
    public string Token { get; set; } = "";

    /// <summary>Registers the commands in this one server, at once: for development. 0, the default, registers them everywhere.</summary>
    public ulong GuildId { get; set; }

    /// <summary>Ids of channels in which every question is answered, parted by commas; they need the message content intent. Default:
    /// none.</summary>
    public string ListeningChannels { get; set; } = "";

    /// <summary>The ids one by one, each a number that <see cref="ulong"/> holds once the options are validated.</summary>
    internal IEnumerable<string> ListeningIds =>
        ListeningChannels.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>
    /// Whether to ask for the message content intent though no channel is listened to: only with it can the bot read a
    /// question in its thread, or a reply to it, that mentions nobody. Default: false.
    /// </summary>
    public bool MessageContent { get; set; }

    /// <summary>Connections to the gateway: 1 to 1,000. Default: 1.</summary>
    [Range(1, 1000)]
    public int ShardCount { get; set; } = 1;
}
