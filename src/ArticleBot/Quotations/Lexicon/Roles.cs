using System.Collections.Frozen;
using ArticleBot.English;

namespace ArticleBot.Quotations.Lexicon;

/// <summary>The nouns that stand for somebody or something that can be quoted (roles.txt, person-nouns.txt).</summary>
internal static class Roles
{
    private static readonly FrozenDictionary<string, (string Noun, RoleKinds Kinds)> Nouns = Read();

    /// <summary>What a noun in small letters, one or many, stands for; none where it is not in the list.</summary>
    public static RoleKinds Of(string lower) => Nouns.TryGetValue(lower, out var found) ? found.Kinds
        : lower.LastIndexOf('-') is > 0 and var hyphen
        ? Nouns.GetValueOrDefault(lower[(hyphen + 1)..]).Kinds & ~RoleKinds.Courtesy : RoleKinds.None;

    /// <summary>The singular of a listed noun; the word itself where it is not listed.</summary>
    public static string Singular(string lower) => Nouns.TryGetValue(lower, out var found) ? found.Noun : lower;

    /// <summary>Whether the noun is a listed one and stands for somebody or something that can be quoted.</summary>
    public static bool IsRole(string lower) => (Of(lower) & ~RoleKinds.Courtesy) != RoleKinds.None;

    /// <summary>Whether the noun is a listed one and stands for any of <paramref name="kinds"/>.</summary>
    public static bool IsAny(string lower, RoleKinds kinds) => (Of(lower) & kinds) != RoleKinds.None;

    /// <summary>Whether the noun is a listed one and stands for one person.</summary>
    public static bool IsPersonNoun(string lower) => IsAny(lower, RoleKinds.AnyPerson) && !IsAny(lower, RoleKinds.Several);

    /// <summary>Whom a noun of one person stands for: a woman, a man; unknown where it may be either.</summary>
    public static Gender GenderOf(RoleKinds kinds)
    {
        if (kinds.HasFlag(RoleKinds.Woman))
            return Gender.Female;
        return kinds.HasFlag(RoleKinds.Man) ? Gender.Male : Gender.Unknown;
    }

    private static FrozenDictionary<string, (string Noun, RoleKinds Kinds)> Read()
    {
        var nouns = new Dictionary<string, (string Noun, RoleKinds Kinds)>(StringComparer.Ordinal);
        foreach (var (name, words) in WordFile.Classes("roles"))
        {
            var kind = Enum.Parse<RoleKinds>(name, ignoreCase: true);
            foreach (var word in words)
            {
                Add(nouns, word, word, kind);
                // “Mrs.”
                if (nouns[word].Kinds.HasFlag(RoleKinds.Courtesy))
                    Add(nouns, word + ".", word, kind);
                if (kind != RoleKinds.Courtesy)
                    Add(nouns, EnglishForms.Plural(word), word, kind | RoleKinds.Several);
            }
        }

        foreach (var word in WordFile.Set("person-nouns").Where(word => !nouns.ContainsKey(word)))
        {
            Add(nouns, word, word, RoleKinds.Person);
            Add(nouns, EnglishForms.Plural(word), word, RoleKinds.Person | RoleKinds.Several);
        }

        foreach (var forms in WordFile.Groups("short-titles"))
        {
            foreach (var form in forms.Skip(1))
                Add(nouns, form, forms[0], RoleKinds.Title);
        }

        foreach (var plural in WordFile.Words("quoting", "several"))
            nouns[plural] = (plural, nouns[plural].Kinds | RoleKinds.Several);
        return nouns.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static void Add(Dictionary<string, (string Noun, RoleKinds Kinds)> nouns, string form, string noun, RoleKinds kind) =>
        nouns[form] = (noun, nouns.GetValueOrDefault(form).Kinds | kind);
}
