using System.Collections.Immutable;
using System.Text.Json;

namespace ArticleBot.DiscordProtocol.Bodies;

/// <summary>A message. It mentions nobody, whatever its words hold; said outright, for Discord's default is to mention.</summary>
public sealed record MessageBody
{
    private const int AskerOnly = 64;

    /// <summary>Nothing but that the message that follows is the asker's own.</summary>
    public static MessageBody ForTheAskerAlone { get; } = new() { Flags = AskerOnly };

    /// <summary>The embeds; null only in a promise.</summary>
    public ImmutableArray<EmbedBody>? Embeds { get; init; }

    /// <summary>Rows of buttons; none takes away those that were there.</summary>
    public ImmutableArray<ComponentBody>? Components { get; init; }

    /// <summary>Who is mentioned: nobody.</summary>
    public AllowedMentions AllowedMentions { get; } = new();

    /// <summary>Discord's marks on the message; null for none.</summary>
    public int? Flags { get; init; }

    /// <summary>A new message that only the asker sees, or everybody.</summary>
    public MessageBody SeenBy(bool askerAlone) => this with { Flags = askerAlone ? AskerOnly : null };

    /// <summary>As Discord reads it.</summary>
    public byte[] ToJson() => JsonSerializer.SerializeToUtf8Bytes(this, BodyJson.Default.MessageBody);
}
