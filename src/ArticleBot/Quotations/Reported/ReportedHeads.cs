using System.Collections.Frozen;
using ArticleBot.English;
using ArticleBot.Quotations.Lexicon;
using ArticleBot.Quotations.Names;
using static ArticleBot.Quotations.Reported.ReportedWordClass;

namespace ArticleBot.Quotations.Reported;

/// <summary>Finds where the content of a cue may begin after it, or end before it.</summary>
internal static class ReportedHeads
{
    private static readonly FrozenSet<string> Prepositions = WordFile.Class("quoting", "preposition");

    private const int Reach = 25;

    public static void Find(ReportedSentence sentence, int cue, List<ReportedHead> heads)
    {
        heads.Clear();
        if (!IsInverted(sentence, cue) && !IsBeforeAnother(sentence, cue))
            FindAfter(sentence, cue, heads);
        FindBefore(sentence, cue, heads);
    }

    /// <summary>“…, said Ann Lee”: who speaks ends the sentence, or what stands between commas, and is not said.</summary>
    public static bool IsInverted(ReportedSentence sentence, int cue)
    {
        var reading = sentence.Reading;
        var at = sentence.First + cue + 1;
        if (cue < 2 || cue + 1 >= sentence.Count || sentence[cue - 1].Class is not Comma || !IsFiniteSpeech(sentence[cue].Lower))
            return false;
        if (reading.MentionFrom(at) is not { Kind: not MentionKind.Pronoun } named)
            return false;
        return sentence[named.End - sentence.First]
            is { Class: Comma or Stop or Edge or Preposition or Time or Relative } or { Lower: "and" or "who" };
    }

    /// <summary>“Lawyers confirm that …”: several people, a verb of saying in the present right behind them, and “that”.</summary>
    public static bool IsPlain(ReportedSentence sentence, int cue)
    {
        var isSaying = CueLexicon.Find(sentence[cue].Lower) is { Says: true, IsBase: true, IsTensed: false };
        if (!isSaying || sentence[cue + 1].Class is not That)
            return false;
        var several = sentence.First + cue - 1;
        return cue > 0 && sentence.Reading[several] is { IsSeveral: true, IsPersonNoun: true }
            && sentence.Reading.MentionAt(several) is { } mention && mention.End == several + 1;
    }

    // “…, they said Tuesday, adding that …”: what stands behind the second verb is not what the first one tells.
    private static bool IsBeforeAnother(ReportedSentence sentence, int cue)
    {
        var at = cue + 1;
        while (sentence[at].Class is Time || sentence[at].Lower is "on")
            at++;
        return IsFiniteSpeech(sentence[cue].Lower) && IsGoingOn(sentence, at + 1);
    }

    /// <summary>Whether a verb behind a comma goes on with what the subject of the verb before it tells: “…, adding that …”.</summary>
    public static bool IsGoingOn(ReportedSentence sentence, int cue) => sentence[cue - 1].Class is Comma
        && CueLexicon.Find(sentence[cue].Lower) is { Forms: VerbForms.Gerund } word && word.Does(CueClasses.Speech | CueClasses.Claim);

    private static bool IsFiniteSpeech(string lower) =>
        CueLexicon.Find(lower) is { IsTensed: true } word && word.Does(CueClasses.Speech | CueClasses.Claim);

    private static void FindAfter(ReportedSentence sentence, int cue, List<ReportedHead> heads)
    {
        var first = cue + 1;
        while (sentence[first].Class is Adverb or Quote)
            first++;
        AddAfter(sentence, heads, "next", first);
        if (sentence[cue + 1].Class is Preposition or To or Adverb or ReportedWordClass.Object or Subordinator)
            AddAfter(sentence, heads, "second", cue + 2);
        AddAfter(sentence, heads, "that", First(sentence, first + 1, Reach, token => token.Class is That));
        AddAfter(sentence, heads, "question",
            First(sentence, first + 1, 15, token => token is { Class: Question or Relative } or { Lower: "if" or "whether" }));
        var to = First(sentence, first + 1, 15, token => token.Class is To);
        AddAfter(sentence, heads, "to", to);
        AddAfter(sentence, heads, "infinitive", to < 0 ? -1 : to + 1);
        var preposition = First(sentence, first + 1, 12, token => Prepositions.Contains(token.Lower));
        AddAfter(sentence, heads, "preposition", preposition < 0 ? -1 : preposition + 1);
        AddAfter(sentence, heads, "pronoun", First(sentence, first + 1, 12, token => token.Class is Subject));
        AddAfter(sentence, heads, "phrase", SecondPhrase(sentence, first));
        var comma = First(sentence, first, Reach, token => token.Class is Comma or Dash);
        AddAfter(sentence, heads, "comma", comma < 0 ? -1 : comma + 1);
        var colon = First(sentence, first, Reach, token => token.Class is Colon);
        AddAfter(sentence, heads, "colon", colon < 0 ? -1 : colon + 1);
    }

    private static void FindBefore(ReportedSentence sentence, int cue, List<ReportedHead> heads)
    {
        var direct = cue;
        while (sentence[direct - 1].Class is Be or Have or Do or Modal or Adverb or Not or To)
            direct--;
        AddBefore(sentence, heads, "direct", direct);
        var relative = Last(sentence, cue - 1, 8, token => token.Class is That or Relative);
        AddBefore(sentence, heads, "relative", relative);
        var near = Last(sentence, cue - 1, Reach, token => token.Class is Comma or Dash or Quote);
        var far = near < 0 ? -1 : Last(sentence, near - 1, Reach, token => token.Class is Comma or Dash);
        var farthest = far < 0 ? -1 : Last(sentence, far - 1, Reach, token => token.Class is Comma or Dash);
        AddBefore(sentence, heads, "comma1", near);
        AddBefore(sentence, heads, "comma2", far);
        AddBefore(sentence, heads, "comma3", farthest);
        var after = First(sentence, cue + 1, Reach, token => token.Class is Comma or Dash);
        var later = after < 0 ? -1 : First(sentence, after + 1, Reach, token => token.Class is Comma or Dash);
        AddSplit(sentence, heads, "split11", near, after);
        AddSplit(sentence, heads, "split12", near, later);
        AddSplit(sentence, heads, "split21", far, after);
        AddSplit(sentence, heads, "split22", far, later);
        AddSplit(sentence, heads, "split01", direct, after);
    }

    // “told reporters Trump had …”, “said Tuesday the plan …”: a second noun phrase that no preposition governs.
    private static int SecondPhrase(ReportedSentence sentence, int first)
    {
        for (var at = first + 1; at < first + 10; at++)
        {
            if (OpensPhrase(sentence[at - 1].Class, sentence[at].Class))
                return at;
        }

        return -1;
    }

    private static bool OpensPhrase(ReportedWordClass before, ReportedWordClass token) => (before, token) is
        (not (Preposition or Determiner or Possessive or Genitive or Name or To or Coordinator or Be), Determiner or Name or Possessive);

    private static void AddAfter(ReportedSentence sentence, List<ReportedHead> heads, string kind, int start)
    {
        if (start >= 0 && start < sentence.Count && !heads.Exists(head => head.Start == start))
            heads.Add(new ReportedHead(kind, -1, start));
    }

    private static void AddBefore(ReportedSentence sentence, List<ReportedHead> heads, string kind, int end)
    {
        if (end > 0 && end <= sentence.Count && !heads.Exists(head => head.End == end && !head.IsSplit))
            heads.Add(new ReportedHead(kind, end, -1));
    }

    private static void AddSplit(ReportedSentence sentence, List<ReportedHead> heads, string kind, int end, int after)
    {
        if (end > 0 && after >= 0 && after + 1 < sentence.Count)
            heads.Add(new ReportedHead(kind, end, after + 1));
    }

    private static int First(ReportedSentence sentence, int first, int reach, Predicate<ReportedToken> holds)
    {
        for (var at = first; at < Math.Min(first + reach, sentence.Count); at++)
        {
            if (holds(sentence[at]))
                return at;
        }

        return -1;
    }

    private static int Last(ReportedSentence sentence, int last, int reach, Predicate<ReportedToken> holds)
    {
        for (var at = last; at > Math.Max(last - reach, 0); at--)
        {
            if (holds(sentence[at]))
                return at;
        }

        return -1;
    }
}
