using System.Collections.Immutable;

namespace ArticleBot.DiscordProtocol.Bodies;

/// <summary>A button, a field of a modal, or a row of them.</summary>
public sealed record ComponentBody
{
    /// <summary>The type of a field.</summary>
    public const int TextField = 4;

    /// <summary>The style of a field with several lines.</summary>
    public const int ManyLines = 2;

    private const int RowOfOthers = 1;
    private const int ButtonType = 2;
    private const int Secondary = 2;

    /// <summary>Discord's number for what it is.</summary>
    public required int Type { get; init; }

    /// <summary>What a row holds: 1 to 5.</summary>
    public ImmutableArray<ComponentBody>? Components { get; init; }

    /// <summary>The id that comes back, 1 to 100 units.</summary>
    public string? CustomId { get; init; }

    /// <summary>The words on it: 80 units on a button, 45 on a field.</summary>
    public string? Label { get; init; }

    /// <summary>How it looks.</summary>
    public int? Style { get; init; }

    /// <summary>Whether a button cannot be pressed.</summary>
    public bool? Disabled { get; init; }

    /// <summary>The fewest characters of a field.</summary>
    public int? MinLength { get; init; }

    /// <summary>The most characters of a field.</summary>
    public int? MaxLength { get; init; }

    /// <summary>Whether a field must be filled in.</summary>
    public bool? Required { get; init; }

    /// <summary>What stands in a field at first, at most 4,000 units; null for nothing.</summary>
    public string? Value { get; init; }

    /// <summary>A row.</summary>
    public static ComponentBody Row(IEnumerable<ComponentBody> components) => new() { Type = RowOfOthers, Components = [.. components] };

    /// <summary>A button.</summary>
    public static ComponentBody Button(string id, string label, bool isEnabled) => new()
    {
        Type = ButtonType,
        Style = Secondary,
        CustomId = id,
        Label = label,
        Disabled = isEnabled ? null : true,
    };
}
