using System.Collections.Frozen;
using ArticleBot.English;
using ArticleBot.Quotations.Lexicon;
using ArticleBot.Quotations.Marks;
using ArticleBot.Quotations.Names;
using ArticleBot.Quotations.People;

namespace ArticleBot.Quotations.Cues;

/// <summary>Finds the verbs that say that somebody says, and their subjects.</summary>
internal static class CueFinder
{
    // “All say”, “this suggests”.
    private static readonly FrozenSet<string> Standing = WordFile.Class("small-words", "pronoun-determiner");
    private static readonly CueWord InWords = new("in words", CueClasses.Speech, VerbForms.None);
    private static readonly CueWord Colon = new(":", CueClasses.Speech, VerbForms.Past);
    private static readonly CueWord Quotative = new("quotative", CueClasses.Speech, VerbForms.Past);
    private static readonly CueWord According = new("according to", CueClasses.Claim, VerbForms.None);

    /// <summary>The cues outside quotation marks, in order.</summary>
    public static List<Cue> Find(Reading reading)
    {
        var cues = new List<Cue>();
        for (var i = 0; i < reading.Count; i++)
        {
            if ((AccordingTo(reading, i) ?? WordsOf(reading, i)) is { } phrase)
                cues.Add(phrase);
            if (LeadIn(reading, i, cues) is { } leadIn)
                cues.Add(leadIn);
            if (Voiced(reading, i) is { } voiced)
                cues.Add(voiced);
            else if (reading[i] is { Cue: { } word, IsQuoted: false } && IsVerb(reading, i, word))
                cues.Add(Passives.IsPassive(reading, i, word) ? Passive(reading, i, word) : Active(reading, i, word, cues));
        }

        return cues;
    }

    /// <summary>The index of the first cue at or after a token; the number of cues where none is.</summary>
    public static int FirstFrom(List<Cue> cues, int token)
    {
        var (low, high) = (0, cues.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (cues[middle].Token < token)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private static Cue Passive(Reading reading, int verb, CueWord word) => Passives.IsAddressing(word)
        ? new(verb, word, Passives.Teller(reading, verb), IsInverted: true, SubjectFinder.Before(reading, verb)) { IsPassive = true }
        : new(verb, word, Passives.Agent(reading, verb), IsInverted: true, Object: null);

    private static Cue Active(Reading reading, int verb, CueWord word, List<Cue> before)
    {
        var isShared = IsShared(reading, verb, word);
        var last = isShared && before is [.., var cue] && reading.IsOneSentence(cue.Token, verb) ? Sharer(reading, cue) : null;
        var (subject, next) = (last ?? SubjectFinder.Before(reading, verb), NextTo(reading, verb));
        var isInverted = (subject, next, word) is (null, not null, { IsSpeech: true, IsTensed: true });
        return new Cue(verb, word, isInverted ? next : subject, isInverted, isInverted ? null : next) { IsShared = isShared };
    }

    // “The complaint says Lee met Berg and told him”: a paper tells nobody, Lee does.
    // “Lee was told by the judge to stand and said”: Lee does, too.
    private static Mention? Sharer(Reading reading, Cue cue) => cue.IsPassive ? cue.Object
        : cue is { Subject: { Kind: MentionKind.Nominal } paper, Object: { Kind: MentionKind.Person } teller, Word.IsSpeech: true }
        && reading[paper.Head].Role.HasFlag(RoleKinds.Paper) && reading[teller.End].Text is not ("," or "and") ? teller : cue.Subject;

    // Who is named right after a verb.
    private static Mention? NextTo(Reading reading, int verb)
    {
        // “said 43-year-old Ann Lee”, “said 20 pilots”
        var next = Following(reading, verb + 1) ?? (reading[verb + 1].Kind == TokenKind.Number ? Following(reading, verb + 2) : null);
        // “said Oslo's Ann Lee”: not Oslo.
        return next is { IsPossessive: true } && Following(reading, next.End + 1) is { Kind: MentionKind.Person } owned ? owned : next;
    }

    private static Cue? AccordingTo(Reading reading, int at)
    {
        if (reading[at] is not { Lower: "according", IsQuoted: false } || reading[at + 1].Lower != "to")
            return null;
        return SoonAfter(reading, at + 2) is { } source ? new Cue(at, According, source, IsInverted: true, Object: null) : null;
    }

    // “Lee was more careful: “…””: whoever the sentence tells of.
    private static Cue? LeadIn(Reading reading, int colon, List<Cue> before)
    {
        if (reading[colon] is not { Lower: ":", IsQuoted: false } || !reading[colon + 2].IsQuoted)
            return null;
        if (reading[colon + 1].Kind != TokenKind.Quote || before is [.., var last] && reading.IsOneSentence(last.Token, colon))
            return null;
        var start = reading.FirstTokenOfSentence(reading[colon].Sentence);
        return SubjectFinder.Opening(reading, start, colon) is { } subject
            ? new Cue(colon, Colon, subject, IsInverted: false, Object: null) : null;
    }

    // “…,” fumed coach Ann Lee; “…,” Lee fumed: whatever the verb, in this place it tells who speaks.
    private static Cue? Voiced(Reading reading, int verb)
    {
        var isPast = reading[verb] is { IsWord: true, IsQuoted: false, IsCapital: false, Lower: [.., 'e', 'd'] };
        if (verb < 2 || !isPast || reading[verb].Cue is { IsSpeech: true })
            return null;
        if (EndsSpeech(reading, verb - 1))
            return Following(reading, verb + 1) is { } after ? new Cue(verb, Quotative, after, IsInverted: true, Object: null) : null;
        return reading[verb + 1].Text is "." or "," && reading.MentionAt(verb - 1) is { } before && EndsSpeech(reading, before.First - 1)
            ? new Cue(verb, Quotative, before, IsInverted: false, Object: null) : null;
    }

    private static bool EndsSpeech(Reading reading, int mark) =>
        mark > 0 && reading[mark].Kind == TokenKind.Quote && reading[mark - 1] is { IsQuoted: true, Text: "," or "?" or "!" };

    // “in Mr Lee's words”, “in the words of Mr Lee”
    private static Cue? WordsOf(Reading reading, int at)
    {
        if (reading[at] is not { Lower: "words", IsQuoted: false })
            return null;
        if (reading[at - 1].IsPossessive && reading.MentionAt(at - 2) is { } owner && reading[owner.First - 1].Lower == "in")
            return new Cue(at, InWords, owner, IsInverted: false, Object: null);
        if ((reading[at - 2].Lower, reading[at - 1].Lower, reading[at + 1].Lower) is not ("in", "the", "of"))
            return null;
        return SoonAfter(reading, at + 2) is { } speaker ? new Cue(at, InWords, speaker, IsInverted: true, Object: null) : null;
    }

    // Who is named at a token or the one after it.
    private static Mention? SoonAfter(Reading reading, int at) => Following(reading, at) ?? Following(reading, at + 1);

    // Who is named at a token in the sentence of the one before, outside of marks.
    private static Mention? Following(Reading reading, int at) =>
        reading[at].IsQuoted || !reading.IsOneSentence(at - 1, at) ? null : reading.MentionFrom(at);

    // “said …, adding”, “said … but warned”: who did the one does the other.
    private static bool IsShared(Reading reading, int at, CueWord word)
    {
        var before = at > 1 && reading[at - 1].IsAdverb ? reading[at - 2] : reading[at - 1];
        if (before.Lower is "and" or "but" or "or" or "then")
            return true;
        return word.IsGerund && before is { Lower: "," or "while" or "before" or "after" or "by" } or { Kind: TokenKind.Quote };
    }

    private static bool IsVerb(Reading reading, int at, CueWord word)
    {
        if (!word.Does(CueClasses.Verbal | CueClasses.Voice))
            return false;
        if (!reading.IsOneSentence(at - 1, at))
            return !word.IsBase || word.MayBe(VerbForms.Past);
        if (reading[at].IsCapital)
            return false;
        // “the report”, “his call”, “of claims” are nouns.
        var before = reading[at - 1];
        var isNoun = before is { IsPossessive: true } or { IsDeterminer: true } or { IsPreposition: true, Lower: not "to" };
        return !isNoun || word.IsGerund || Standing.Contains(before.Lower);
    }
}
