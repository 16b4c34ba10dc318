namespace ArticleBot.Chats.Commands;

/// <summary>One thing that a user fills in.</summary>
/// <param name="Name">Lower case, 1 to 32 characters.</param>
/// <param name="Description">1 to 100 characters.</param>
/// <param name="IsRequired">Whether the command needs it.</param>
/// <param name="Choices">What may be chosen; null for free words.</param>
/// <param name="Completes">Whether the front end proposes values while the user types.</param>
/// <param name="MaxLength">The most characters of free words, 1 to 6,000.</param>
/// <param name="Kind">What it takes.</param>
public sealed record CommandOption(
    string Name,
    string Description,
    bool IsRequired = false,
    IReadOnlyList<string>? Choices = null,
    bool Completes = false,
    int MaxLength = 200,
    OptionKind Kind = OptionKind.Words);
