using System.Collections.Immutable;
using System.Text.Json;

namespace ArticleBot.Chats.Servers;

/// <summary>What a server's admins have set. A server for which nobody has set anything has the defaults.</summary>
public sealed record ServerSettings
{
    /// <summary>The most channels that a server may let the bot listen to.</summary>
    public const int MostListening = 50;

    private static readonly StringComparer Ids = StringComparer.Ordinal;

    /// <summary>Ids of the channels and forums in which every question is answered that the article answers, in order.</summary>
    public ImmutableArray<string> Listening { get; init; } = [];

    /// <summary>Whether a question in a channel's message is answered in a thread of its own.</summary>
    public bool OpensThreads { get; init; }

    /// <summary>Whether replies to commands are for their callers alone, and nothing is answered that does not speak to the bot.</summary>
    public bool IsQuiet { get; init; }

    /// <summary>Who may add articles.</summary>
    public AddingRight Adding { get; init; }

    /// <summary>The id of the role whose members may add articles; null where no role may.</summary>
    public string? AddingRole { get; init; }

    /// <summary>Whether the server was greeted after the bot was invited.</summary>
    public bool IsGreeted { get; init; }

    /// <summary>Whether a question is to be answered that does not speak to the bot.</summary>
    /// <param name="channel">The id of the channel.</param>
    /// <param name="parent">The id of the channel or forum that the thread belongs to; null where it is no thread.</param>
    public bool ListensTo(string channel, string? parent) =>
        !IsQuiet && (Listening.Contains(channel, Ids) || parent is not null && Listening.Contains(parent, Ids));

    /// <summary>Whether a member may add articles.</summary>
    /// <param name="isManager">Whether the member may manage the server or the channel.</param>
    /// <param name="roles">The ids of the member's roles.</param>
    public bool LetsAdd(bool isManager, IEnumerable<string> roles) => isManager || Adding switch
    {
        AddingRight.Everybody => true,
        AddingRight.Role => AddingRole is { } role && roles.Contains(role, Ids),
        _ => false,
    };

    /// <summary>The settings as JSON; <see cref="FromJson"/> reads it.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, ServerSettingsJson.Default.ServerSettings);

    /// <summary>Reads what <see cref="ToJson"/> wrote; the defaults where it is something else.</summary>
    public static ServerSettings FromJson(string json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, ServerSettingsJson.Default.ServerSettings) ?? new ServerSettings();
        }
        catch (JsonException)
        {
            return new ServerSettings();
        }
    }
}
