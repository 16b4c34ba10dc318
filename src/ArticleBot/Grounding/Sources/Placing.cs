using System.Collections.Frozen;
using ArticleBot.English;

namespace ArticleBot.Grounding.Sources;

/// <summary>Words after which a name only tells where or whose something is: “in Oslo”, “of Ocean Trust”.</summary>
internal static class Placing
{
    private static readonly FrozenSet<string> Words = WordFile.Class("checking", "placing");

    /// <summary>Whether a word in small letters is one.</summary>
    public static bool Contains(string word) => Words.Contains(word);
}
