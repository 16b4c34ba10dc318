using System.Collections.Immutable;
using ArticleBot.Articles;
using ArticleBot.Quotations.Lexicon;
using ArticleBot.Quotations.Names;

namespace ArticleBot.Quotations;

/// <summary>Somebody or something that an article speaks of.</summary>
/// <param name="Name">The fullest name, without titles; of somebody unnamed the words that stand for them.</param>
/// <param name="Kind">A person, a body, or somebody who has no name.</param>
/// <param name="Gender">Which pronoun takes them up.</param>
/// <param name="RoleHead">The noun of what the article says they are, in small letters; null where it does not say.</param>
/// <param name="IsSure">Whether the article shows that the name is a person's: by a first name, a role, a pronoun, or the last name
/// alone.</param>
/// <param name="Mentions">Where names, nouns and pronouns stand for them, in order.</param>
internal sealed record ArticlePerson(string Name, MentionKind Kind, Gender Gender, string? RoleHead, bool IsSure,
    ImmutableArray<TextSpan> Mentions)
{
    /// <summary>The name's words in small letters, without what follows it (Jr.).</summary>
    public string[] Words
    { get; } = [.. NameWords.Of(Name).SelectMany(word => word.Split(['-', '.'], StringSplitOptions.RemoveEmptyEntries))];

    /// <summary>What the article says that they are: “Prince of Wales”; null where it does not say.</summary>
    public string? Role { get; init; }

    /// <summary>What follows the name in small letters: “jr”, “sr”; empty where nothing does.</summary>
    public string Suffix { get; } = NameWords.Suffix(Name);

    /// <summary>What else stands in the places that name them, in small letters: “superintendent”.</summary>
    public ImmutableArray<string> Titles { get; init; } = [];

    /// <summary>What the article calls them beside the name and in none of its words, word by word in small letters: “prince”, “of”,
    /// “wales”.</summary>
    public ImmutableArray<string[]> OtherNames { get; init; } = [];

    /// <summary>The name that the article gives later to somebody whom it brings in as “a …”; null where it gives none.</summary>
    public string? NamedLater { get; init; }

    /// <summary>Whether “he” or “she” may take them up.</summary>
    public bool IsPerson => IsSure && MayBePerson;

    /// <summary>Whether it is a person, or a name of which the article does not show what bears it: “Los Angeles”.</summary>
    public bool MayBePerson =>
        this is { Kind: MentionKind.Person }
            or { Kind: MentionKind.Nominal, IsPersonNoun: true, Gender: not (Gender.Neuter or Gender.Plural) };

    /// <summary>Whether the article gives a name.</summary>
    public bool IsNamed => Kind is MentionKind.Person or MentionKind.Organisation;

    /// <summary>Whether somebody's name is these words: all of them are in it, and the last is its last.</summary>
    /// <param name="words">The words, in any letters; at least one.</param>
    public bool IsCalled(string[] words) => this is { IsPerson: true, IsNamed: true } && HasWords(words);

    /// <summary>Whether a name is these words, be it a person's or not: all of them but titles before it are in it, and the last is its
    /// last.</summary>
    /// <inheritdoc cref="IsCalled"/>
    public bool HasWords(string[] words) => Words is [.., var last] && last.Equals(words[^1], StringComparison.OrdinalIgnoreCase)
        && words.SkipWhile((word, i) => i < words.Length - 1 && MayBeTitle(word)).All(IsInName);

    private bool IsInName(string word) => Words.Contains(word, StringComparer.OrdinalIgnoreCase);

    // “Mayor Shaw”, “Sir Edwin Hollins”, but “Lady Hollins” is not Sir Edwin.
    private bool MayBeTitle(string word)
    {
        var kinds = Roles.Of(word.TrimEnd('.').ToLowerInvariant());
        var other = Gender switch { Gender.Male => RoleKinds.Woman, Gender.Female => RoleKinds.Man, _ => RoleKinds.None };
        var isTitle = (kinds & (RoleKinds.AnyPerson | RoleKinds.Courtesy)) != RoleKinds.None;
        return isTitle && (kinds & other) == RoleKinds.None && !IsInName(word);
    }

    private bool IsPersonNoun => Words is [.., var noun] && Roles.IsAny(noun, RoleKinds.AnyPerson);
}
