using System.Collections.Immutable;
using ArticleBot.Grounding.Words;
using ArticleBot.Language;
using ArticleBot.Quotations;

namespace ArticleBot.Grounding.Claims;

/// <summary>A name of a claim, word for word: whose it may be.</summary>
/// <param name="Words">Its words in small letters, without titles and what follows it (Jr.); never empty.</param>
/// <param name="Suffix">What follows it: “jr”, “sr”; empty where nothing does.</param>
internal sealed record PersonName(ImmutableArray<string> Words, string Suffix)
{
    private const int LeastCommon = 3;

    /// <summary>Reads it; null where nothing is left without titles.</summary>
    public static PersonName? Of(ClaimText claim, ClaimName name)
    {
        var words = claim.Words[name.First..name.End].Where(word => !word.IsTitle).Select(Plain).ToList();
        var next = Plain(claim.Words.At(name.End));
        var suffix = words.FirstOrDefault(NameSuffixes.IsOne) ?? (NameSuffixes.IsOne(next) ? next : "");
        words.RemoveAll(NameSuffixes.IsOne);
        // “Superintendent Moore”: the article has it as a noun, too.
        while (words.Count > 1 && claim.Cited.Sources.Any(source => source.HasSmall(Term.Of(words[0]))))
            words.RemoveAt(0);
        return words.Count == 0 ? null : new PersonName([.. words], suffix);
    }

    /// <summary>A word in small letters, without what makes it an owner.</summary>
    public static string Plain(Word word)
    {
        var text = word.Folded.TrimEnd('.', '\'', '’');
        return text.Length > 2 ? Possessive.Without(text) : text;
    }

    /// <summary>Whether it may be a person's: each of its words is theirs.</summary>
    public bool IsOf(ArticlePerson person)
    {
        if (!HasWordsOf(person))
            return false;
        return Suffix == person.Suffix || (Suffix, Words) is ("", [_]);
    }

    /// <summary>Whether its first name is some person's, or it is told apart by what follows it: a word that is neither may be a
    /// title.</summary>
    public bool IsFirstNameOf(IReadOnlyList<ArticlePerson> people)
    {
        if (Suffix.Length > 0)
            return true;
        return Words is [.., var first, _] && people.Any(person => person.Words[0] == first);
    }

    /// <summary>Whether a person has the same last name.</summary>
    public bool SharesSurname(ArticlePerson person) => person.Words[^1] == Words[^1];

    /// <summary>Whether it begins with a title of a person of that last name, written out or short.</summary>
    public bool HasTitleOf(ArticlePerson person) => Words is [var title, _, ..] && SharesSurname(person) && IsTitle(title, person);

    /// <summary>Whether each of its words is a person's, whatever follows the name.</summary>
    public bool HasWordsOf(ArticlePerson person) => Words.All(word => person.Words.Contains(word, StringComparer.Ordinal));

    /// <summary>Whether a person has the same last name and certainly another first name.</summary>
    public bool IsOfAnother(ArticlePerson person)
    {
        if ((Words, person.Words) is ([.., var first, var last], [_, .., var own]) && last == own)
            return !MayBeFirst(first, person) || HasOtherSuffix(person);
        return HasOtherSuffix(person);
    }

    private bool HasOtherSuffix(ArticlePerson person) => Suffix.Length > 0 && Suffix != person.Suffix && HasWordsOf(person);

    private static bool MayBeFirst(string word, ArticlePerson person) =>
        person.Words.Take(person.Words.Length - 1).Any(known => Agree(known, word)) || IsTitle(word, person);

    private static bool IsTitle(string word, ArticlePerson person) =>
        person.Titles.Any(title => IsShort(word, title) || IsShort(title, word));

    // “Supt” for “Superintendent”: its letters in their order.
    private static bool IsShort(string part, string whole)
    {
        if ((part, whole) is not ([var initial, ..], [var own, ..]) || initial != own)
            return false;
        var left = part.AsSpan();
        foreach (var unit in whole)
        {
            if (left is [var next, ..] && next == unit)
                left = left[1..];
        }

        return left.IsEmpty;
    }

    // “J” or “Jo” for “Joseph”.
    private static bool Agree(string one, string other)
    {
        var common = one.AsSpan().CommonPrefixLength(other);
        return common == Math.Min(one.Length, other.Length) || common >= LeastCommon;
    }
}
