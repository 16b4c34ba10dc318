using System.Text.Json;

namespace ArticleBot.DiscordProtocol.Payloads;

/// <summary>
/// What somebody did in Discord, as Discord sends it: only what the bot reads. Unknown fields and values are passed over; null stands
/// for whatever is not there.
/// </summary>
/// <param name="Id">Its id.</param>
/// <param name="Type">What it is.</param>
/// <param name="Token">With it the bot answers, for a quarter of an hour. Never logged.</param>
public sealed record Interaction(string Id, InteractionKind Type, string Token)
{
    /// <summary>The application that it is for.</summary>
    public string? ApplicationId { get; init; }

    /// <summary>The command, the button or the modal.</summary>
    public InteractionData? Data { get; init; }

    /// <summary>The server; null in a direct message.</summary>
    public string? GuildId { get; init; }

    /// <summary>The channel's id.</summary>
    public string? ChannelId { get; init; }

    /// <summary>The channel.</summary>
    public SentChannel? Channel { get; init; }

    /// <summary>Who did it, in a server.</summary>
    public Member? Member { get; init; }

    /// <summary>Who did it, in a direct message.</summary>
    public User? User { get; init; }

    /// <summary>For which servers and users the application is installed, by the kind of installation: “0” is a server's.</summary>
    public IReadOnlyDictionary<string, JsonElement>? AuthorizingIntegrationOwners { get; init; }

    /// <summary>Whether it is to be done once, however often it comes; what only asks may be answered again.</summary>
    public bool IsDoneOnce => Type is InteractionKind.Command or InteractionKind.Component or InteractionKind.Modal;

    /// <summary>Reads an interaction.</summary>
    /// <exception cref="JsonException">It is none.</exception>
    public static Interaction Read(ReadOnlySpan<byte> json)
    {
        var read = JsonSerializer.Deserialize(json, PayloadJson.Default.Interaction)
            ?? throw new JsonException("There is no interaction.");
        // Whoever only asks whether the bot lives needs no answer later.
        if (read.Type == InteractionKind.Ping)
            return new Interaction(read.Id ?? "", InteractionKind.Ping, read.Token ?? "");
        return read is { Id: not null, Token: not null } ? read : throw new JsonException("An interaction has an id and a token.");
    }

    // The records' own words would bring the token into a log.
    /// <inheritdoc/>
    public override string ToString() => $"interaction {Id}";
}
