using System.Collections.Immutable;

namespace ArticleBot.DiscordProtocol.Bodies;

/// <summary>A command, or an option or a part of one, as it is registered.</summary>
public sealed record CommandBody
{
    /// <summary>Discord's number for what it is: of a command its menu, of an option its type.</summary>
    public required int Type { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>What it does; null for a command on a message.</summary>
    public string? Description { get; init; }

    /// <summary>What is filled in, or its parts.</summary>
    public ImmutableArray<CommandBody>? Options { get; init; }

    /// <summary>Whether an option must be filled in.</summary>
    public bool? Required { get; init; }

    /// <summary>Whether the bot proposes values.</summary>
    public bool? Autocomplete { get; init; }

    /// <summary>The most characters of an option.</summary>
    public int? MaxLength { get; init; }

    /// <summary>Which channels an option takes.</summary>
    public ImmutableArray<int>? ChannelTypes { get; init; }

    /// <summary>The values of an option.</summary>
    public ImmutableArray<ChoiceBody>? Choices { get; init; }

    /// <summary>What a member must be allowed to call it, until the server's admins say otherwise; null for nothing.</summary>
    public string? DefaultMemberPermissions { get; init; }

    /// <summary>How the application must be installed: 0 in the server.</summary>
    public ImmutableArray<int>? IntegrationTypes { get; init; }

    /// <summary>Where it can be called: 0 in servers, 1 in direct messages with the bot.</summary>
    public ImmutableArray<int>? Contexts { get; init; }
}
