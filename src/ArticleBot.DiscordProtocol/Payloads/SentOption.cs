using System.Collections.Immutable;
using System.Text.Json;

namespace ArticleBot.DiscordProtocol.Payloads;

/// <summary>Something that was filled in at a command.</summary>
public sealed record SentOption
{
    /// <summary>The type of a subcommand.</summary>
    public const int Subcommand = 1;

    /// <summary>Its name.</summary>
    public string? Name { get; init; }

    /// <summary>Its type.</summary>
    public int Type { get; init; }

    /// <summary>Words, a number, whatever its type has.</summary>
    public JsonElement? Value { get; init; }

    /// <summary>Whether the user is typing into it.</summary>
    public bool Focused { get; init; }

    /// <summary>A subcommand's own options.</summary>
    public ImmutableArray<SentOption>? Options { get; init; }

    /// <summary>The value where it is words, else null.</summary>
    public string? Words => Value is { ValueKind: JsonValueKind.String } words ? words.GetString() : null;
}
