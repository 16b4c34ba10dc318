using System.Collections.Frozen;
using ArticleBot.English;
using ArticleBot.Quotations.Cues;
using ArticleBot.Quotations.Lexicon;
using ArticleBot.Quotations.People;

namespace ArticleBot.Quotations.Direct;

/// <summary>Knows what a class, a prize or a thing is called, in a sentence where nobody speaks: took the prize for a “first or second
/// feature”.</summary>
internal static class Terms
{
    private const int Longest = 5;

    private static readonly FrozenSet<string> Prizes = WordFile.Class("quoting", "prize");
    private static readonly FrozenSet<string> Voicing = WordFile.Class("quoting", "voicing");

    /// <summary>Whether few words in marks behind an article are a term: their sentence has no word of saying or thinking.</summary>
    public static bool IsTerm(Reading reading, Surroundings around)
    {
        if (around.OpensSentence || around.Last - around.First >= Longest || around.Own is { Place: CuePlace.LeadIn })
            return false;
        return reading[around.First] is { IsWord: true, IsCapital: false, IsDeterminer: false } && IsNamed(reading, around.BeforeMarks)
            && !HasVoice(reading, around.SentenceStart, around.First) && !HasVoice(reading, around.Last + 1, around.SentenceEnd);
    }

    // “a “first feature” prize”, “the title of “best feature””
    private static bool IsNamed(Reading reading, int before) => reading[before].Lower is "a" or "an" or "the" or "so-called"
        || (reading[before].Lower is "of" or "for" && Prizes.Contains(reading[before - 1].Lower));

    private static bool HasVoice(Reading reading, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            var isVerb = reading[at] is { IsQuoted: false, IsCapital: false };
            if (isVerb && reading[at].Cue is { } cue && TellsOfSaying(cue) && !IsDoneByNobody(reading, at, cue))
                return true;
        }

        return false;
    }

    private static bool TellsOfSaying(CueWord cue) => cue.Does(CueClasses.Verbal | CueClasses.Noun) || Voicing.Contains(cue.Lemma);

    // “was named best of the year”
    private static bool IsDoneByNobody(Reading reading, int verb, CueWord cue) =>
        Passives.IsPassive(reading, verb, cue) && Passives.Agent(reading, verb) is null;
}
