using ArticleBot.Quotations.Lexicon;

namespace ArticleBot.Quotations.Marks;

/// <summary>A word or a mark of an article, with where it stands and what the lexicon says of it.</summary>
/// <param name="Start">Where it begins in the article's text.</param>
/// <param name="Form">What it is, wherever it stands.</param>
internal readonly record struct Token(int Start, WordForm Form)
{
    private static readonly WordEndings RoleEndings = new("er", "or", "ist", "ent", "ant", "ian");

    /// <summary>What stands beyond an article's ends: no word and no mark, in no sentence.</summary>
    public static readonly Token Outside = new(-1, new WordForm("", "", TokenKind.Edge)) { Sentence = -1, Paragraph = -1 };

    /// <summary>It as printed.</summary>
    public string Text => Form.Text;

    /// <summary>It in small letters, with straight apostrophes.</summary>
    public string Lower => Form.Lower;

    /// <summary>What it is made of.</summary>
    public TokenKind Kind => Form.Kind;

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
    public CueWord? Cue => Form.Cue;

    /// <summary>What it stands for as a noun; none where it is not listed.</summary>
    public RoleKinds Role => Form.Role;

    /// <summary>Whether it is a listed noun for somebody or something that can be quoted.</summary>
    public bool IsRole => (Role & ~RoleKinds.Courtesy) != RoleKinds.None;

    /// <summary>Whether it is a listed noun for one person or several.</summary>
    public bool IsPersonNoun => IsAny(RoleKinds.AnyPerson);

    /// <summary>Whether it may stand right before a name: “Captain”, “Mr”.</summary>
    public bool IsTitle => IsAny(RoleKinds.Title | RoleKinds.Courtesy);

    /// <summary>Whether it is a listed noun for several.</summary>
    public bool IsSeveral => IsAny(RoleKinds.Several);

    /// <summary>Whether it is any of the small words of grammar; “US” and “IT” in capitals are names.</summary>
    public bool IsSmall => Form.IsSmall;

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
    public bool IsProperNoun => Form.Proper != ProperKinds.None;

    /// <summary>Whether it names a day, a month or a feast.</summary>
    public bool IsTime => ProperNouns.IsTime(Text);

    /// <summary>Whether it is the adjective of a people, or one of them: “French”.</summary>
    public bool IsOfPeople => IsProper(ProperKinds.People) && !Text.EndsWith('s');

    /// <summary>Whether it is written in capitals only, and longer than an initial.</summary>
    public bool IsAcronym => Form.IsAcronym;

    /// <summary>Whether it looks like a noun for somebody who does something: constituent, plumber, guitarist.</summary>
    public bool LooksLikeRole => this is { IsCapital: false, Text.Length: > 5 } && RoleEndings.Fit(Lower);

    /// <summary>Whether it is listed as any of <paramref name="kinds"/>.</summary>
    public bool IsProper(ProperKinds kinds) => (Form.Proper & kinds) != ProperKinds.None;

    /// <summary>Whether it is the mark <paramref name="mark"/>.</summary>
    public bool Is(char mark) => Text is [var only] && only == mark;

    private bool IsAny(RoleKinds kinds) => (Role & kinds) != RoleKinds.None;
}
