using System.Collections.Frozen;
using ArticleBot.Grounding.Words;

namespace ArticleBot.Grounding.Checks.Strength;

/// <summary>Finds the hedges of a sentence: modal verbs, verbs of expecting and accusing with what they govern, adverbs and adjectives of
/// the kind. Closed classes.</summary>
internal static class Hedges
{
    private static readonly FrozenSet<string> PossibleTo = Set(
        "seems seem seemed appears appear appeared hopes hope hoping seeking seeks threatened threatens alleged believed thought said "
            + "reported",
        "understood feared estimated rumoured");

    private static readonly FrozenSet<string> LikelyTo = Set("expected likely expects expect forecast predicted projected tipped");

    private static readonly FrozenSet<string> PlannedTo = Set(
        "set due scheduled plans plan planned planning intends intend aims aim going poised wants want vowed promised agreed proposed");

    private static readonly FrozenSet<string> Adverbs =
        Set("reportedly allegedly possibly perhaps maybe apparently potentially supposedly purportedly presumably");

    private static readonly FrozenSet<string> Adjectives = Set("alleged suspected possible potential supposed purported");

    // What leaves a claim unsure beside these, in whatever form.
    private static readonly FrozenSet<string> Soft = Set(
        "if unless whether would should might may could can possible possibly possibility potential chance risk fear fears accused "
            + "accuse accuses accusation",
        "accusations accusing alleged allegation allegations alleges charge charged charges suspected suspect suspects thought believed "
            + "believe believes hopes",
        "hope hoped hoping seems seem seemed appears appeared looks looked seeking rule ruled likely probably estimate estimated claims "
            + "claimed suggests",
        "suggested reported faces face");

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

    private static FrozenSet<string> Set(params string[] words) =>
        words.SelectMany(line => line.Split(' ')).ToFrozenSet(StringComparer.Ordinal);
}
