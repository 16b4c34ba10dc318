using System.Collections.Frozen;
using ArticleBot.English;
using ArticleBot.Quotations.Lexicon;
using ArticleBot.Quotations.Marks;
using ArticleBot.Quotations.Names;

namespace ArticleBot.Quotations.Cues;

/// <summary>Finds the verbs that say that somebody says, and their subjects.</summary>
internal static class CueFinder
{
    // “All say”, “this suggests”.
    private static readonly FrozenSet<string> Standing = WordFile.Class("small-words", "pronoun-determiner");
    private static readonly CueWord InWords = new("in words", CueClasses.Speech, VerbForms.None);
    private static readonly CueWord According = new("according to", CueClasses.Claim, VerbForms.None);

    /// <summary>The cues outside quotation marks, in order.</summary>
    public static List<Cue> Find(Reading reading)
    {
        var cues = new List<Cue>();
        for (var i = 0; i < reading.Tokens.Count; i++)
        {
            if (AccordingTo(reading, i) is { } source)
                cues.Add(source);
            if (reading.Tokens[i].Lower == "words" && reading.RunOf[i] < 0 && WordsOf(reading, i) is { } owner)
                cues.Add(owner);
            if (reading.RunOf[i] >= 0 || CueLexicon.Find(reading.Tokens[i].Lower) is not { } word || !IsVerb(reading, i, word))
                continue;
            if (Passives.IsPassive(reading, i, word))
            {
                cues.Add(new Cue(i, word, Passives.Agent(reading, i), IsInverted: true, Object: -1));
                continue;
            }

            var shared = IsShared(reading, i, word);
            var subject = shared && cues.Count > 0 && reading.SentenceOf[cues[^1].Token] == reading.SentenceOf[i] && cues[^1].Subject >= 0
                ? cues[^1].Subject : SubjectFinder.Before(reading, i);
            var next = MentionFrom(reading, i + 1);
            // “said 43-year-old Ann Lee”, “said 20 pilots”
            if (next < 0 && i + 2 < reading.Tokens.Count && reading.Tokens[i + 1].Kind == TokenKind.Number)
                next = MentionFrom(reading, i + 2);
            // “said Oslo's Ann Lee”: not Oslo.
            if (next >= 0 && reading.Mentions[next].IsPossessive
                && MentionFrom(reading, reading.Mentions[next].End + 1) is >= 0 and var owned
                && reading.Mentions[owned].Kind == MentionKind.Person)
                next = owned;
            var inverted = subject < 0 && next >= 0 && word.Does(CueClasses.Speech) && word.MayBe(VerbForms.Past | VerbForms.Third);
            cues.Add(new Cue(i, word, inverted ? next : subject, inverted, inverted ? -1 : next) { IsShared = shared });
        }

        return cues;
    }

    private static Cue? AccordingTo(Reading reading, int at) =>
        reading.Tokens[at].Lower == "according" && at + 2 < reading.Tokens.Count && reading.RunOf[at] < 0
            && reading.Tokens[at + 1].Lower == "to"
        && (MentionFrom(reading, at + 2) is >= 0 and var source || (source = MentionFrom(reading, at + 3)) >= 0)
            ? new Cue(at, According, source, IsInverted: true, Object: -1) : null;

    // “in Mr Lee's words”, “in the words of Mr Lee”
    private static Cue? WordsOf(Reading reading, int at)
    {
        if (at > 2 && reading.Tokens[at - 1].IsPossessive && reading.MentionAt[at - 2] is >= 0 and var owner
            && reading.Mentions[owner].First is > 0 and var first && reading.Tokens[first - 1].Lower == "in")
            return new Cue(at, InWords, owner, IsInverted: false, Object: -1);
        var isOf = at > 1 && at + 2 < reading.Tokens.Count && reading.Tokens[at - 1].Lower == "the" && reading.Tokens[at - 2].Lower == "in"
            && reading.Tokens[at + 1].Lower == "of";
        return isOf && (MentionFrom(reading, at + 2) is >= 0 and var speaker || (speaker = MentionFrom(reading, at + 3)) >= 0)
            ? new Cue(at, InWords, speaker, IsInverted: true, Object: -1) : null;
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

    /// <summary>The mention that begins at a token; -1 where none does.</summary>
    private static int MentionFrom(Reading reading, int token)
    {
        if (token >= reading.Tokens.Count || reading.RunOf[token] >= 0 || reading.MentionAt[token] is not (>= 0 and var found))
            return -1;
        return reading.Mentions[found].First == token && reading.SentenceOf[token] == reading.SentenceOf[token - 1] ? found : -1;
    }

    // “said …, adding”, “said … but warned”: who did the one does the other.
    private static bool IsShared(Reading reading, int at, CueWord word)
    {
        if (at == 0)
            return false;
        var before = reading.Tokens[at - 1];
        if (FunctionWords.IsAdverb(before.Lower) && at > 1)
            before = reading.Tokens[at - 2];
        return before.Lower is "and" or "but" or "or" or "then" || word.MayBe(VerbForms.Gerund)
            && (before.Is(',') || before.Lower is "while" or "before" or "after" or "by" || before.Kind == TokenKind.Quote);
    }

    private static bool IsVerb(Reading reading, int at, CueWord word)
    {
        if (!word.Does(CueClasses.Verbal | CueClasses.Voice) || reading.Tokens[at].IsCapital
            && reading.SentenceOf[at] == reading.SentenceOf[Math.Max(0, at - 1)] && at > 0)
            return false;
        // “the report”, “his call”, “of claims” are nouns.
        var before = at > 0 && reading.SentenceOf[at - 1] == reading.SentenceOf[at] ? reading.Tokens[at - 1] : default;
        if (before.Text is null)
            return !word.MayBe(VerbForms.Base) || word.MayBe(VerbForms.Past);
        var noun = before.IsPossessive || FunctionWords.IsDeterminer(before.Lower) || FunctionWords.IsPreposition(before.Lower)
            && before.Lower is not "to";
        return !noun || word.MayBe(VerbForms.Gerund) || Standing.Contains(before.Lower);
    }
}
