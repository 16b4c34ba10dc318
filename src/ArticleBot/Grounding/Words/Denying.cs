using System.Collections.Frozen;
using ArticleBot.English;
using ArticleBot.Language;

namespace ArticleBot.Grounding.Words;

/// <summary>Words that deny: outright, or without a “not”: “opposed any change”, “too far away to reach”, “was spared”.</summary>
internal static class Denying
{
    private static readonly FrozenSet<string> Implying = WordFile.Class("checking", "implying");

    // “voted against”, as Phrases reads it.
    private static readonly string Opposing = Term.Of("oppose");

    /// <summary>Whether a word denies, in whatever way.</summary>
    public static bool Is(Word word) => word.Is(WordTraits.Negative) || IsImplied(word);

    /// <summary>Whether a word denies without a “not”.</summary>
    public static bool IsImplied(Word word) => Implying.Contains(word.Folded) || word.Term == Opposing;
}
