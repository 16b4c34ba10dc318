using System.Collections.Immutable;
using System.Globalization;

namespace ArticleBot.DiscordProtocol.Payloads;

/// <summary>Somebody in a server.</summary>
public sealed record Member
{
    // https://discord.com/developers/docs/topics/permissions: administrator, manage channels, manage server.
    private const ulong Managing = 1 << 3 | 1 << 4 | 1 << 5;
    private const ulong Administering = 1 << 3 | 1 << 5;

    /// <summary>Who it is.</summary>
    public User? User { get; init; }

    /// <summary>What the member may do in the channel, all roles and exceptions counted in: a number in words.</summary>
    public string? Permissions { get; init; }

    /// <summary>The ids of the member's roles; the role that everybody has is not among them.</summary>
    public ImmutableArray<string>? Roles { get; init; }

    /// <summary>Whether the member may manage the server or the channel.</summary>
    public bool MayManage => Has(Managing);

    /// <summary>Whether the member may manage the server.</summary>
    public bool MayAdminister => Has(Administering);

    private bool Has(ulong any) =>
        ulong.TryParse(Permissions, NumberStyles.None, CultureInfo.InvariantCulture, out var rights) && (rights & any) != 0;
}
