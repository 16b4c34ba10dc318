using System.Collections.Immutable;

namespace ArticleBot.DiscordProtocol.Payloads;

/// <summary>The command, the button or the modal of an interaction.</summary>
public sealed record InteractionData
{
    /// <summary>The command's name.</summary>
    public string? Name { get; init; }

    /// <summary>The kind of the command: 1 a slash command, 3 one of a message's menu.</summary>
    public int? Type { get; init; }

    /// <summary>What was filled in.</summary>
    public ImmutableArray<SentOption>? Options { get; init; }

    /// <summary>The messages and files that are meant.</summary>
    public ResolvedData? Resolved { get; init; }

    /// <summary>The id of the message that a command of its menu is about.</summary>
    public string? TargetId { get; init; }

    /// <summary>The id of the button or the modal.</summary>
    public string? CustomId { get; init; }

    /// <summary>The fields of a modal, nested.</summary>
    public ImmutableArray<SentComponent>? Components { get; init; }

    /// <summary>The options that words or files stand in: the subcommand's, where one was called.</summary>
    public IEnumerable<SentOption> Filled => Part?.Options ?? Options ?? [];

    /// <summary>The subcommand; null where none was called.</summary>
    public SentOption? Part => Options?.FirstOrDefault(option => option.Type == SentOption.Subcommand);

    /// <summary>The message that a command of its menu is about.</summary>
    public SentMessage? Target => TargetId is { } id ? Resolved?.Messages?.GetValueOrDefault(id) : null;

    /// <summary>The words of an option; null where it has none.</summary>
    public string? Words(string option) => Filled.FirstOrDefault(filled => filled.Name == option)?.Words;

    /// <summary>The file of an option; null where it has none.</summary>
    public SentAttachment? File(string option) => Words(option) is { } id ? Resolved?.Attachments?.GetValueOrDefault(id) : null;

    /// <summary>The words in a field of a modal; null where there is no such field.</summary>
    public string? Field(string id) =>
        (Components ?? []).SelectMany(component => component.WithNested()).FirstOrDefault(component => component.CustomId == id)?.Words;
}
