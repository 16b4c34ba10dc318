using System.Collections.Frozen;
using ArticleBot.English;
using ArticleBot.Language;

namespace ArticleBot.Grounding.Words;

/// <summary>The word lists of the checks, by trait.</summary>
internal static class Grammar
{
    private static readonly FrozenDictionary<string, WordTraits>.AlternateLookup<ReadOnlySpan<char>> All = Read();

    /// <summary>What the lists tell of a word in small letters.</summary>
    public static WordTraits Of(ReadOnlySpan<char> folded)
    {
        All.TryGetValue(folded, out var traits);
        if (StopWords.Contains(folded))
            traits |= WordTraits.Function;
        if (folded.EndsWith("n't"))
            traits |= WordTraits.Negative | WordTraits.Function;
        return traits;
    }

    private static FrozenDictionary<string, WordTraits>.AlternateLookup<ReadOnlySpan<char>> Read()
    {
        var all = new Dictionary<string, WordTraits>(StringComparer.Ordinal);
        foreach (var (trait, words) in WordFile.Classes("traits"))
        {
            foreach (var word in words)
                all[word] = all.GetValueOrDefault(word) | Enum.Parse<WordTraits>(trait);
        }

        // “Supt” stands before a name where “superintendent” may.
        foreach (var forms in WordFile.Groups("short-titles"))
        {
            var title = all.GetValueOrDefault(forms[0]) & WordTraits.Title;
            foreach (var form in forms.Select(form => form.TrimEnd('.')))
                all[form] = all.GetValueOrDefault(form) | title;
        }

        return all.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
