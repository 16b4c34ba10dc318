using System.Collections.Immutable;
using System.Text.Json;

namespace ArticleBot.DiscordProtocol.Payloads;

/// <summary>A field of a modal, or what holds fields: a row has several, a label one.</summary>
public sealed record SentComponent
{
    /// <summary>The field's id.</summary>
    public string? CustomId { get; init; }

    /// <summary>What was filled in.</summary>
    public JsonElement? Value { get; init; }

    /// <summary>What a row holds.</summary>
    public ImmutableArray<SentComponent>? Components { get; init; }

    /// <summary>What a label holds.</summary>
    public SentComponent? Component { get; init; }

    /// <summary>The value where it is words, else null.</summary>
    public string? Words => Value is { ValueKind: JsonValueKind.String } words ? words.GetString() : null;

    /// <summary>The component and all that it holds.</summary>
    public IEnumerable<SentComponent> WithNested() =>
        [this, .. (Components ?? []).SelectMany(nested => nested.WithNested()), .. Component?.WithNested() ?? []];
}
