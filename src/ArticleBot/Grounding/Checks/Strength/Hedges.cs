using ArticleBot.Grounding.Words;

namespace ArticleBot.Grounding.Checks.Strength;

/// <summary>Finds the hedges of a sentence: modal verbs, verbs of expecting and accusing with what they govern, adverbs and adjectives of the kind. Closed classes.</summary>
internal static class Hedges
{
    /// <summary>The hedges among some words, in order; what stands in quotation marks counts, too.</summary>
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
    public static HedgeLevel LevelOf(Word[] words, int first, int end) => Find(words, first, end).Select(hedge => hedge.Level).DefaultIfEmpty(HedgeLevel.Fact).Min();

    private static Hedge? At(Word[] words, int i, int end)
    {
        var next = i + 1 < end ? words[i + 1].Folded : "";
        return words[i].Folded switch
        {
            "may" or "might" or "could" when next is not ("not" or "no" or "never" or "only") => Verb(i, i, HedgeLevel.Possible),
            "seems" or "seem" or "seemed" or "appears" or "appear" or "appeared" or "hopes" or "hope" or "hoping" or "seeking" or "seeks" or "threatened" or "threatens" when next == "to" => Verb(i, i + 1, HedgeLevel.Possible),
            "accused" or "suspected" or "accusing" when next == "of" => Verb(i, i + 1, HedgeLevel.Possible),
            "charged" when next == "with" => Verb(i, i + 1, HedgeLevel.Possible),
            "alleged" or "believed" or "thought" or "said" or "reported" or "understood" or "feared" or "estimated" or "rumoured" when next == "to" => Verb(i, i + 1, HedgeLevel.Possible),
            "expected" or "likely" or "expects" or "expect" or "forecast" or "predicted" or "projected" or "tipped" when next == "to" => Verb(i, i + 1, HedgeLevel.Likely),
            "set" or "due" or "scheduled" or "plans" or "plan" or "planned" or "planning" or "intends" or "intend" or "aims" or "aim" or "going" or "poised" or "wants" or "want" or "vowed" or "promised" or "agreed" or "proposed" or "considering" when next == "to" => Verb(i, i + 1, HedgeLevel.Planned),
            "will" when next != "" => Verb(i, i, HedgeLevel.Planned),
            "reportedly" or "allegedly" or "possibly" or "perhaps" or "maybe" or "apparently" or "potentially" or "supposedly" or "purportedly" or "presumably" => new Hedge(i, i, HedgeLevel.Possible, HedgeForm.Adverb),
            "probably" or "likely" => new Hedge(i, i, HedgeLevel.Likely, HedgeForm.Adverb),
            "alleged" or "suspected" or "possible" or "potential" or "supposed" or "purported" => new Hedge(i, i, HedgeLevel.Possible, HedgeForm.Adjective),
            "proposed" or "planned" => new Hedge(i, i, HedgeLevel.Planned, HedgeForm.Adjective),
            _ => null,
        };

        static Hedge Verb(int first, int last, HedgeLevel level) => new(first, last, level, HedgeForm.Verb);
    }
}
