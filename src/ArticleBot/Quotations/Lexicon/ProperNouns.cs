using System.Collections.Frozen;
using ArticleBot.English;

namespace ArticleBot.Quotations.Lexicon;

/// <summary>Words written with a capital that are no person's name (proper-nouns.txt).</summary>
internal static class ProperNouns
{
    private static readonly FrozenDictionary<string, ProperKinds> Kinds = Read();

    /// <summary>What a word names, of a people one or many; none where it is not listed.</summary>
    public static ProperKinds Of(string word)
    {
        var kinds = Kinds.GetValueOrDefault(word);
        return word is [.. var one, 's'] ? kinds | (Kinds.GetValueOrDefault(one) & ProperKinds.People) : kinds;
    }

    /// <summary>Whether the word names a day, a month or a feast.</summary>
    public static bool IsTime(string word) => Kinds.GetValueOrDefault(word) == ProperKinds.Time;

    private static FrozenDictionary<string, ProperKinds> Read()
    {
        var kinds = new Dictionary<string, ProperKinds>(StringComparer.Ordinal);
        foreach (var (kind, words) in WordFile.Classes("proper-nouns"))
        {
            foreach (var word in words)
                kinds.TryAdd(word.Replace('_', ' '), Enum.Parse<ProperKinds>(kind, ignoreCase: true));
        }

        return kinds.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
