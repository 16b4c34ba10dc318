using System.Collections.Frozen;
using ArticleBot.English;
using ArticleBot.Grounding.Words;

namespace ArticleBot.Grounding.Checks.Strength;

/// <summary>Finds the hedges of a sentence: modal verbs, verbs of expecting and accusing with what they govern, adverbs and adjectives of
/// the kind. Closed classes.</summary>
internal static class Hedges
{
    // “Accused by the head of the harbour office of”
    private const int AccuserReach = 8;

    private static readonly FrozenSet<string> PossibleTo = WordFile.Class("checking", "possible-to");

    private static readonly FrozenSet<string> LikelyTo = WordFile.Class("checking", "likely-to");

    private static readonly FrozenSet<string> PlannedTo = WordFile.Class("checking", "planned-to");

    private static readonly FrozenSet<string> Adverbs = WordFile.Class("checking", "doubt-adverb");

    private static readonly FrozenSet<string> Adjectives = WordFile.Class("checking", "doubt-adjective");

    private static readonly FrozenSet<string> AccusedOf = WordFile.Class("checking", "accused-of");

    // What leaves a claim unsure beside these, in whatever form.
    private static readonly FrozenSet<string> Soft = WordFile.Class("checking", "soft");

    /// <summary>The hedges among some words, in order.</summary>
    public static IEnumerable<Hedge> Find(Word[] words, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (!IsMonth(words[i]) && At(words, i, end) is { } hedge)
                yield return hedge;
        }
    }

    /// <summary>How sure words are that have these hedges: as sure as the least sure.</summary>
    public static HedgeLevel LevelOf(Word[] words, int first, int end) =>
        words[first..end].Any(word => Soft.Contains(word.Folded) && !IsMonth(word))
            ? HedgeLevel.Possible : Find(words, first, end).Select(hedge => hedge.Level).DefaultIfEmpty(HedgeLevel.Fact).Min();

    // “May” is a month, and “may” is none.
    private static bool IsMonth(Word word) => word is { IsCapital: true, Folded: "may" };

    private static Hedge? At(Word[] words, int i, int end)
    {
        var (word, next) = (words[i].Folded, i + 1 < end ? words[i + 1].Folded : "");
        if (next == "to" && LevelBeforeTo(word) is { } level)
            return new Hedge(i, i + 1, level, HedgeForm.Verb);
        switch (word, next)
        {
            case ("may" or "might" or "could", not ("not" or "no" or "never" or "only")):
                return new Hedge(i, i, HedgeLevel.Possible, HedgeForm.Verb);
            case ("will", not ""):
                return new Hedge(i, i, HedgeLevel.Planned, HedgeForm.Verb);
            case ("probably" or "likely", _):
                return new Hedge(i, i, HedgeLevel.Likely, HedgeForm.Adverb);
            case var _ when Adverbs.Contains(word):
                return new Hedge(i, i, HedgeLevel.Possible, HedgeForm.Adverb);
            case var _ when AccusationEnd(words, i, end) is { } last:
                return new Hedge(i, last, HedgeLevel.Possible, HedgeForm.Verb);
            case var _ when Adjectives.Contains(word):
                return new Hedge(i, i, HedgeLevel.Possible, HedgeForm.Adjective);
            case ("proposed" or "planned", _):
                return new Hedge(i, i, HedgeLevel.Planned, HedgeForm.Adjective);
            default:
                return null;
        }
    }

    // “Accused of”, “accused by the harbour office of”: the preposition; null where none follows.
    private static int? AccusationEnd(Word[] words, int i, int end)
    {
        var preposition = words[i].Folded switch
        {
            var word when AccusedOf.Contains(word) => "of",
            "charged" => "with",
            "investigated" => "for",
            _ => null,
        };
        if (preposition is null || i + 1 >= end)
            return null;
        var reach = words[i + 1].Folded is "by" or "in" or "on" ? Math.Min(end - i - 1, AccuserReach) : 1;
        var at = Array.FindIndex(words, i + 1, reach, word => word.Folded == preposition);
        return at < 0 ? null : at;
    }

    private static HedgeLevel? LevelBeforeTo(string word) =>
        PossibleTo.Contains(word)
            ? HedgeLevel.Possible : LikelyTo.Contains(word) ? HedgeLevel.Likely : PlannedTo.Contains(word) ? HedgeLevel.Planned : null;
}
