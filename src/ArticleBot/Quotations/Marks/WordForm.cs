using ArticleBot.Quotations.Lexicon;

namespace ArticleBot.Quotations.Marks;

/// <summary>A word or a mark as it is printed, with what the lexicon says of it: looked up once for an article, however often it stands
/// there. Immutable.</summary>
/// <param name="text">It as printed.</param>
/// <param name="lower">It in small letters, with straight apostrophes.</param>
/// <param name="kind">What it is made of.</param>
internal sealed class WordForm(string text, string lower, TokenKind kind)
{
    /// <inheritdoc cref="Token.Text"/>
    public string Text { get; } = text;

    /// <inheritdoc cref="Token.Lower"/>
    public string Lower { get; } = lower;

    /// <inheritdoc cref="Token.Kind"/>
    public TokenKind Kind { get; } = kind;

    /// <inheritdoc cref="Token.Cue"/>
    public CueWord? Cue { get; } = CueLexicon.Find(lower);

    /// <inheritdoc cref="Token.Role"/>
    public RoleKinds Role { get; } = Roles.Of(lower);

    /// <summary>What it names that is no person; none where it is not listed.</summary>
    public ProperKinds Proper { get; } = ProperNouns.Of(text);

    /// <inheritdoc cref="Token.IsSmall"/>
    public bool IsSmall { get; } = FunctionWords.Contains(lower) && !(text.Length > 1 && text.All(char.IsUpper));

    /// <inheritdoc cref="Token.IsAcronym"/>
    public bool IsAcronym { get; } = text is not ([] or [_] or [_, '.']) && text.All(IsOfAcronym);

    private static bool IsOfAcronym(char unit) => char.IsUpper(unit) || char.IsDigit(unit) || unit is '.' or '&';
}
