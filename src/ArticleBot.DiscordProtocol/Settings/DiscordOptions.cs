using System.ComponentModel.DataAnnotations;

namespace ArticleBot.DiscordProtocol.Settings;

/// <summary>The section <c>Discord</c>: which bot this is, how Discord reaches it, and where it listens.</summary>
public sealed class DiscordOptions
{
    /// <summary>The section's name in appsettings.json.</summary>
    public const string Section = "Discord";

    /// <summary>The page where a bot gets its token, its keys and its intents.</summary>
    public const string Portal = "https://discord.com/developers/applications";

    /// <summary>
    /// The bot's token, from the environment or user secrets. Over HTTP it registers the commands; without it they stay as they are.
    /// Never logged. No default.
    /// </summary>
    public string Token { get; set; } = "";

    /// <summary>
    /// Over HTTP: the application's public key, 64 hexadecimal digits, with which Discord's signatures are checked. Empty, the default:
    /// nothing is answered over HTTP.
    /// </summary>
    public string PublicKey { get; set; } = "";

    /// <summary>Over HTTP: the application's id, to register the commands for. 0, the default, asks Discord for it.</summary>
    public ulong ApplicationId { get; set; }

    /// <summary>Registers the commands in this one server, at once: for development. 0, the default, registers them everywhere.</summary>
    public ulong GuildId { get; set; }

    /// <summary>Ids of channels in which every question is answered, parted by commas; they need the message content intent. Default:
    /// none. Only at the gateway.</summary>
    public string ListeningChannels { get; set; } = "";

    /// <summary>
    /// Whether to ask for the message content intent though no channel is listened to: only with it can the bot read a
    /// question in its thread, or a reply to it, that mentions nobody. Default: false. Only at the gateway.
    /// </summary>
    public bool MessageContent { get; set; }

    /// <summary>Connections to the gateway: 1 to 1,000. 0, the default: as many as Discord recommends.</summary>
    [Range(0, 1000)]
    public int ShardCount { get; set; }

    /// <summary>
    /// At the gateway: an http address on which a supervisor is told whether the bot is connected (<c>/health/live</c>,
    /// <c>/health/ready</c>); ends in a slash. Empty, the default: none.
    /// </summary>
    public string HealthUrl { get; set; } = "";

    /// <summary>
    /// Discord's REST interface, or a proxy of the operator's before it: an https address, or http on this machine; ends in a slash.
    /// Default: https://discord.com/api/v10/.
    /// </summary>
    [Required]
    public string Api { get; set; } = "https://discord.com/api/v10/";

    /// <summary>Whether Discord is asked for the words of messages that do not speak to the bot.</summary>
    public bool ReadsMessages => MessageContent || !string.IsNullOrWhiteSpace(ListeningChannels);

    /// <summary>The ids of <see cref="ListeningChannels"/> one by one.</summary>
    public IEnumerable<string> ListeningIds() =>
        ListeningChannels.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
