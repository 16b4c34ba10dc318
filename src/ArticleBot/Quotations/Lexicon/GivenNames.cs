using System.Collections.Frozen;
using ArticleBot.English;

namespace ArticleBot.Quotations.Lexicon;

/// <summary>Common given names and who bears them (given-names.txt).</summary>
internal static class GivenNames
{
    private static readonly FrozenDictionary<string, Gender> Names = Read();

    /// <summary>Whether a word in small letters is a common given name.</summary>
    public static bool Contains(string lower) => Names.ContainsKey(lower);

    /// <summary>Who bears a given name; unknown where both do or it is not listed.</summary>
    public static Gender GenderOf(string lower) => Names.GetValueOrDefault(lower);

    private static FrozenDictionary<string, Gender> Read()
    {
        var names = new Dictionary<string, Gender>(StringComparer.Ordinal);
        foreach (var (bearer, words) in WordFile.Classes("given-names"))
        {
            var gender = bearer switch { "male" => Gender.Male, "female" => Gender.Female, _ => Gender.Unknown };
            foreach (var word in words)
                names[word] = names.GetValueOrDefault(word, gender) == gender ? gender : Gender.Unknown;
        }

        return names.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
