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
    private static readonly FrozenSet<string> Them = WordFile.Class("small-words", "pronoun");
    private static readonly FrozenSet<string> Voicing = WordFile.Class("quoting", "voicing");

    /// <summary>Whether few words in marks behind an article are a term: their sentence has no word of saying or thinking.</summary>
    public static bool IsTerm(Reading reading, Surroundings around)
    {
        if (around.OpensSentence || around.Last - around.First >= Longest || around.Own is { Place: CuePlace.LeadIn })
            return false;
        if (IsUsual(reading, around))
            return true;
        return reading[around.First] is { IsWord: true, IsCapital: false, IsDeterminer: false } && IsNamed(reading, around.BeforeMarks)
            && !HasVoice(reading, around.SentenceStart, around.First) && !HasVoice(reading, around.Last + 1, around.SentenceEnd);
    }

    // “a “first feature” prize”, “the title of “best feature””
    private static bool IsNamed(Reading reading, int before) => reading[before].Lower is "a" or "an" or "the" or "so-called"
        || (reading[before].Lower is "of" or "for" && Prizes.Contains(reading[before - 1].Lower));

    // “Shops call it “world music””: what many call something as a rule is its name, and nothing that somebody has said.
    private static bool IsUsual(Reading reading, Surroundings around)
    {
        var verb = Them.Contains(reading[around.BeforeMarks].Lower) ? around.BeforeMarks - 1 : around.BeforeMarks;
        if (verb <= around.SentenceStart || reading[verb].Cue is not { IsLabel: true, IsBase: true, IsTensed: false })
            return false;
        var areMany = reading[verb - 1] is { IsSeveral: true }
            or { IsWord: true, IsPossessive: false, Lower: [.., not 's', 's'] or "they" };
        return areMany && reading[around.First] is { IsDeterminer: false, IsCapital: false };
    }

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
