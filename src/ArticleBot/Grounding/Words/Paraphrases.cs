using ArticleBot.Language;

namespace ArticleBot.Grounding.Words;

/// <summary>
/// Words that a reply puts in the place of an article's: “negotiations” for “talks”, “spectators” for “a crowd”. Wider than the
/// <see cref="Thesaurus"/>, which has to tell a question's passage from all others; here the passage is known.
/// </summary>
internal static class Paraphrases
{
    private static readonly WordGroups Groups = WordGroups.Read("paraphrases");

    /// <summary>Whether one term may be put for another.</summary>
    public static bool AreAlike(string one, string other) => Groups.Of(one).Contains(other);

    /// <summary>Whether the lists or the <see cref="Thesaurus"/> have a term.</summary>
    public static bool IsListed(string term) => Groups.Has(term) || !Thesaurus.Of(term).IsEmpty;
}
