using System.Collections.Frozen;
using ArticleBot.English;
using ArticleBot.Quotations.Lexicon;
using ArticleBot.Quotations.Marks;

namespace ArticleBot.Quotations.Names;

/// <summary>Finds what stands right before or after a verb of saying and is nothing else: “the plumber said”, “others said”,
/// “said the 46-year-old”.</summary>
internal static class SubjectNouns
{
    private static readonly FrozenSet<string> Quantifiers = WordFile.Class("small-words", "quantifier");
    private static readonly FrozenSet<string> Articles = WordFile.Class("quoting", "inverted-article");

    private const int LongestNoun = 8;

    /// <summary>Adds these subjects to the mentions found before.</summary>
    public static void Add(Reading reading, List<Mention> found)
    {
        var covered = new bool[reading.Tokens.Count];
        foreach (var mention in found)
            Array.Fill(covered, true, mention.First, mention.End - mention.First);
        for (var i = 1; i < reading.Tokens.Count; i++)
        {
            if (OfInfinitive(reading, covered, i) is { } subject)
                Take(subject, covered, found);
            if (CueLexicon.Find(reading.Tokens[i].Lower) is not { } cue || !cue.Does(CueClasses.Speech | CueClasses.Claim)
                || !cue.MayBe(VerbForms.Past | VerbForms.Third))
                continue;
            if (Before(reading, covered, i) is { } before)
                Take(before, covered, found);
            else if (cue.Does(CueClasses.Speech) && After(reading, covered, i) is { } after)
                Take(after, covered, found);
        }
    }

    // “for the guild to denounce him”
    private static Mention? OfInfinitive(Reading reading, bool[] covered, int verb) =>
        verb > 3 && reading.Tokens[verb - 1].Lower == "to" && CueLexicon.Find(reading.Tokens[verb].Lower) is { } cue
            && cue.MayBe(VerbForms.Base) && cue.Does(CueClasses.Speech | CueClasses.Claim | CueClasses.Label)
        && Before(reading, covered, verb - 1) is { First: > 0 } subject && reading.Tokens[subject.First - 1].Lower == "for"
        ? subject : null;

    private static void Take(Mention mention, bool[] covered, List<Mention> found)
    {
        Array.Fill(covered, true, mention.First, mention.End - mention.First);
        found.Add(mention);
    }

    private static Mention? Before(Reading reading, bool[] covered, int verb)
    {
        var head = verb - 1;
        while (head > 0 && (FunctionWords.IsAdverb(reading.Tokens[head].Lower) || FunctionWords.IsAuxiliary(reading.Tokens[head].Lower)))
            head--;
        if (covered[head] || !NominalFinder.IsSamePhrase(reading, head, verb))
            return null;
        if (Quantifiers.Contains(reading.Tokens[head].Lower))
            return new Mention(head, head + 1, head, MentionKind.Nominal, Gender.Plural);
        if (!NominalFinder.IsNoun(reading, head))
            return null;
        var first = head;
        while (first > 0 && head - first < LongestNoun && !covered[first - 1] && NominalFinder.IsSamePhrase(reading, first - 1, head)
            && NominalFinder.IsNoun(reading, first - 1))
            first--;
        if (first > 0 && NominalFinder.IsSamePhrase(reading, first - 1, head)
            && FunctionWords.IsDeterminer(reading.Tokens[first - 1].Lower))
            first--;
        first = NominalFinder.BeforeCount(reading, first, head);
        return new Mention(first, head + 1, head, MentionKind.Nominal, Gender.Unknown) { NameFirst = first };
    }

    private static Mention? After(Reading reading, bool[] covered, int verb)
    {
        var first = verb + 1;
        if (first >= reading.Tokens.Count || covered[first] || !NominalFinder.IsSamePhrase(reading, verb, first)
            || !Articles.Contains(reading.Tokens[first].Lower))
            return null;
        var head = first;
        while (head + 1 < reading.Tokens.Count && head - first < LongestNoun && !covered[head + 1]
            && NominalFinder.IsSamePhrase(reading, verb, head + 1)
            && (NominalFinder.IsNoun(reading, head + 1) || reading.Tokens[head + 1].Kind == TokenKind.Number))
            head++;
        return head == first ? null : new Mention(first, head + 1, head, MentionKind.Nominal, Gender.Unknown) { NameFirst = first };
    }
}
