using System.Collections.Frozen;
using ArticleBot.English;
using ArticleBot.Grounding.Words;

namespace ArticleBot.Grounding.Checks.Strength;

/// <summary>Finds the hedges of a sentence: modal verbs, verbs of expecting and accusing with what they govern, adverbs and adjectives of
/// the kind. Closed classes.</summary>
internal static class Hedges
{
    private static readonly FrozenSet<string> PossibleTo = WordFile.Class("checking", "possible-to");

    private static readonly FrozenSet<string> LikelyTo = WordFile.Class("checking", "likely-to");

    private static readonly FrozenSet<string> PlannedTo = WordFile.Class("checking", "planned-to");

    private static readonly FrozenSet<string> Adverbs = WordFile.Class("checking", "doubt-adverb");

    private static readonly FrozenSet<string> Adjectives = WordFile.Class("checking", "doubt-adjective");

    // What leaves a claim unsure beside these, in whatever form.
    private static readonly FrozenSet<string> Soft = WordFile.Class("checking", "soft");

    /// <summary>The hedges among some words, in order.</summary>
    public static IEnumerable<Hedge> Find(Word[] words, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            // “May” is a month.
            if (!(words[i].Is(WordTraits.Date) && words[i].Is(WordTraits.Capital)) && At(words, i, end) is { } hedge)
                yield return hedge;
        }
    }

    /// <summary>How sure words are that have these hedges: as sure as the least sure.</summary>
    public static HedgeLevel LevelOf(Word[] words, int first, int end) =>
        words[first..end].Any(word => Soft.Contains(word.Folded))
            ? HedgeLevel.Possible : Find(words, first, end).Select(hedge => hedge.Level).DefaultIfEmpty(HedgeLevel.Fact).Min();

    private static Hedge? At(Word[] words, int i, int end)
    {
        var (word, next) = (words[i].Folded, i + 1 < end ? words[i + 1].Folded : "");
        if (next == "to" && LevelBeforeTo(word) is { } level)
            return new Hedge(i, i + 1, level, HedgeForm.Verb);
        if (word is "may" or "might" or "could" && next is not ("not" or "no" or "never" or "only"))
            return new Hedge(i, i, HedgeLevel.Possible, HedgeForm.Verb);
        if (word == "will" && next.Length > 0)
            return new Hedge(i, i, HedgeLevel.Planned, HedgeForm.Verb);
        if (Adverbs.Contains(word) || word is "probably" or "likely")
            return new Hedge(i, i, word is "probably" or "likely" ? HedgeLevel.Likely : HedgeLevel.Possible, HedgeForm.Adverb);
        if (word is "accused" or "suspected" or "accusing" && next == "of" || word == "charged" && next == "with")
            return new Hedge(i, i + 1, HedgeLevel.Possible, HedgeForm.Verb);
        if (Adjectives.Contains(word))
            return new Hedge(i, i, HedgeLevel.Possible, HedgeForm.Adjective);
        return word is "proposed" or "planned" ? new Hedge(i, i, HedgeLevel.Planned, HedgeForm.Adjective) : null;
    }

    private static HedgeLevel? LevelBeforeTo(string word) =>
        PossibleTo.Contains(word)
            ? HedgeLevel.Possible : LikelyTo.Contains(word) ? HedgeLevel.Likely : PlannedTo.Contains(word) ? HedgeLevel.Planned : null;
}
