using System.Collections.Frozen;
using ArticleBot.English;

namespace ArticleBot.Language;

/// <summary>What follows a name and tells father from son.</summary>
internal static class NameSuffixes
{
    private static readonly FrozenSet<string> All = WordFile.Class("small-words", "name-suffix");

    /// <summary>Whether a word is one: in small letters, without its point.</summary>
    public static bool IsOne(string word) => All.Contains(word);
}
