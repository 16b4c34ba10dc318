using ArticleBot.Quotations.Lexicon;

namespace ArticleBot.Quotations.Marks;

/// <summary>A word or a mark of an article, with where it stands and what the lexicon says of it.</summary>
/// <param name="Start">Where it begins in the article's text.</param>
/// <param name="Text">It as printed.</param>
/// <param name="Lower">It in small letters, with straight apostrophes.</param>
/// <param name="Kind">What it is made of.</param>
internal readonly record struct Token(int Start, string Text, string Lower, TokenKind Kind)
{
    private static readonly WordEndings RoleEndings = new("er", "or", "ist", "ent", "ant", "ian");

    /// <summary>What stands beyond an article's ends: no word and no mark, in no sentence.</summary>
    public static readonly Token Outside = new(-1, "", "", TokenKind.Edge) { Sentence = -1, Paragraph = -1 };

    /// <summary>Index past its last unit.</summary>
    public int End => Start + Text.Length;

    /// <summary>Number of its sentence, counted through the article.</summary>
    public int Sentence { get; init; }

    /// <summary>Number of its paragraph.</summary>
    public int Paragraph { get; init; }

    /// <summary>Index of the quoted run that it stands in; -1 outside.</summary>
    public int Run { get; init; } = -1;

    /// <summary>Whether it stands between quotation marks.</summary>
    public bool IsQuoted => Run >= 0;

    /// <summary>Whether it is a word that begins with a capital.</summary>
    public bool IsCapital => IsWord && char.IsUpper(Text is ['@' or '#', var second, ..] ? second : Text[0]);

    /// <summary>Whether it is a word.</summary>
    public bool IsWord => Kind == TokenKind.Word;

    /// <summary>Whether it is the possessive ending <c>'s</c> or a bare apostrophe after an s.</summary>
    public bool IsPossessive => Lower is "'s";

    /// <summary>Whether it is a dash between words.</summary>
    public bool IsDash => this is { Kind: TokenKind.Mark, Text: ['–' or '—' or '-', ..] };

    /// <summary>What the lexicon says of it as a verb or noun of saying; null where it is none.</summary>
    public CueWord? Cue => CueLexicon.Find(Lower);

    /// <summary>What it stands for as a noun; none where it is not listed.</summary>
    public RoleKinds Role => Roles.Of(Lower);

    /// <summary>Whether it is a listed noun for somebody or something that can be quoted.</summary>
    public bool IsRole => Roles.IsRole(Lower);

    /// <summary>Whether it is a listed noun for one person or several.</summary>
    public bool IsPersonNoun => Roles.IsAny(Lower, RoleKinds.AnyPerson);

    /// <summary>Whether it may stand right before a name: “Captain”, “Mr”.</summary>
    public bool IsTitle => Roles.IsAny(Lower, RoleKinds.Title | RoleKinds.Courtesy);

    /// <summary>Whether it is a listed noun for several.</summary>
    public bool IsSeveral => Roles.IsAny(Lower, RoleKinds.Several);

    /// <summary>Whether it is any of the small words of grammar; “US” and “IT” in capitals are names.</summary>
    public bool IsSmall => FunctionWords.Contains(Lower) && !IsShout;

    public bool IsDeterminer => FunctionWords.IsDeterminer(Lower);

    public bool IsPreposition => FunctionWords.IsPreposition(Lower);

    public bool IsAuxiliary => FunctionWords.IsAuxiliary(Lower);

    /// <inheritdoc cref="FunctionWords.IsAdverb"/>
    public bool IsAdverb => FunctionWords.IsAdverb(Lower);

    /// <summary>Whether it may stand between a subject and its verb: “has”, “also”.</summary>
    public bool IsAuxiliaryOrAdverb => IsAuxiliary || IsAdverb;

    /// <summary>Whether it is a common given name.</summary>
    public bool IsGivenName => GivenNames.Contains(Lower);

    /// <summary>Whether it is listed among the names that are no person's.</summary>
    public bool IsProperNoun => ProperNouns.Of(Text) != ProperKinds.None;

    /// <summary>Whether it names a day, a month or a feast.</summary>
    public bool IsTime => ProperNouns.IsTime(Text);

    /// <summary>Whether it is the adjective of a people, or one of them: “French”.</summary>
    public bool IsOfPeople => IsProper(ProperKinds.People) && !Text.EndsWith('s');

    /// <summary>Whether it is written in capitals only, and longer than an initial.</summary>
    public bool IsAcronym => Text is not ([] or [_] or [_, '.']) && Text.All(IsOfAcronym);

    /// <summary>Whether it looks like a noun for somebody who does something: constituent, plumber, guitarist.</summary>
    public bool LooksLikeRole => this is { IsCapital: false, Text.Length: > 5 } && RoleEndings.Fit(Lower);

    // In capitals throughout.
    private bool IsShout => Text.Length > 1 && Text.All(char.IsUpper);

    /// <summary>Whether it is listed as any of <paramref name="kinds"/>.</summary>
    public bool IsProper(ProperKinds kinds) => (ProperNouns.Of(Text) & kinds) != ProperKinds.None;

    /// <summary>Whether it is the mark <paramref name="mark"/>.</summary>
    public bool Is(char mark) => Text is [var only] && only == mark;

    private static bool IsOfAcronym(char unit) => char.IsUpper(unit) || char.IsDigit(unit) || unit is '.' or '&';
}
