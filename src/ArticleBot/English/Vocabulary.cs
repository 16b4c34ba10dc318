using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace ArticleBot.English;

/// <summary>The English words that the word lists hold, whatever they hold them for. It knows many common words, not most.</summary>
internal static class Vocabulary
{
    private static readonly string[] Lists = ["general-words", "everyday-words", "paraphrases", "thesaurus"];

    private static readonly Lazy<FrozenSet<string>> Words = new(() => Lists.SelectMany(WordFile.Groups).SelectMany(words => words)
        .Concat(WordFile.Words("measures", "tens")).ToFrozenSet(StringComparer.OrdinalIgnoreCase));

    private static readonly Regex Ending = Patterns.Of("endings", "inflection");

    /// <summary>Whether a word is known, as it stands or without the ending of a plural, a past or an adverb.</summary>
    public static bool Has(string word) =>
        Words.Value.Contains(word) || Ending.Match(word) is { Success: true } end
            && (Words.Value.Contains(word[..end.Index]) || Words.Value.Contains(word[..end.Index] + "e"));
}
