using System.Collections.Frozen;
using ArticleBot.English;
using ArticleBot.Quotations.Lexicon;
using ArticleBot.Quotations.Names;
using static ArticleBot.Quotations.Reported.ReportedWordClass;

namespace ArticleBot.Quotations.Reported;

/// <summary>Tells who can make a reported statement from what cannot speak: bare quantifiers, things that show, whom others tell.</summary>
internal static class SpeakingNouns
{
    private static readonly FrozenSet<string> Evidence = WordFile.Class("quoting", "evidence");
    private static readonly FrozenSet<string> SaidByPeople = WordFile.Class("quoting", "saying-evidence");
    private static readonly FrozenSet<string> ToldOf = WordFile.Class("quoting", "told-of");

    /// <summary>Whether the phrase beside a cue can be the speaker.</summary>
    /// <param name="known">The mention of the cast in the phrase; null where there is none.</param>
    public static bool MaySpeak(ReportedSentence sentence, int cue, ReportedMention phrase, Mention? known)
    {
        if (IsBare(sentence, phrase) || IsPassiveSubject(sentence, cue, phrase))
            return false;
        if (known is { Kind: not MentionKind.Nominal })
            return true;
        return !IsThing(sentence, phrase) || !ThingsDo(sentence[cue].Lower);
    }

    private static bool IsBare(ReportedSentence sentence, ReportedMention phrase) =>
        phrase.End == phrase.First + 1 && FunctionWords.IsBare(sentence[phrase.First].Lower)
        && sentence[phrase.End].Lower is not ("of" or "who" or "in");

    // “The dredging showed”: no noun of the role list, and a verb that things do.
    private static bool IsThing(ReportedSentence sentence, ReportedMention phrase)
    {
        for (var at = phrase.First; at < phrase.End; at++)
        {
            if (sentence[at].Class is Name || Roles.IsRole(sentence[at].Lower) || Evidence.Contains(sentence[at].Lower))
                return false;
        }

        return sentence[phrase.First].Class is not (Subject or ReportedWordClass.Object or Relative or That);
    }

    // Only somebody, or a paper, says or denies; a price suggests, too, and a storm shows.
    private static bool ThingsDo(string lower)
    {
        if (lower is "clear" or "means" or "meant")
            return true;
        if (CueLexicon.Find(lower) is not { } cue)
            return false;
        return cue.Lemma is "imply" or "signal" || (cue.Does(CueClasses.Evidence) && !SaidByPeople.Contains(cue.Lemma));
    }

    // “The two sides are seen far from …”, “the crew were told that …”: somebody else sees and tells.
    private static bool IsPassiveSubject(ReportedSentence sentence, int cue, ReportedMention phrase)
    {
        if (phrase.End > cue || !MayBePassive(sentence[cue].Lower))
            return false;
        var at = cue - 1;
        while (at >= phrase.End && sentence[at].Class is Adverb or Not)
            at--;
        if (at < phrase.End || sentence[at].Class is not Be)
            return false;
        while (at >= phrase.End && sentence[at].Class is Be or Have or Modal or Adverb or Not)
            at--;
        return at < phrase.End;
    }

    private static bool MayBePassive(string lower) => CueLexicon.Find(lower) is { } word
        && word.MayBe(VerbForms.Past | VerbForms.Participle) && !ToldOf.Contains(word.Lemma);
}
