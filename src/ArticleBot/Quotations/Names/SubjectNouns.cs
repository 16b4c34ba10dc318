using System.Collections.Frozen;
using ArticleBot.English;
using ArticleBot.Quotations.Lexicon;
using ArticleBot.Quotations.Marks;

namespace ArticleBot.Quotations.Names;

/// <summary>Finds what stands right before or after a verb of saying and is nothing else: “the plumber said”, “others said”,
/// “said the 46-year-old”.</summary>
/// <param name="text">The article.</param>
/// <param name="taken">What was found before.</param>
internal sealed class SubjectNouns(Layout text, MentionIndex taken)
{
    private static readonly FrozenSet<string> Quantifiers = WordFile.Class("small-words", "quantifier");
    // “Another said he …”
    private static readonly FrozenSet<string> Singles = WordFile.Class("small-words", "single-quantifier");
    private static readonly FrozenSet<string> Articles = WordFile.Class("quoting", "inverted-article");

    private const int LongestNoun = 8;

    // “for the guild to denounce”
    private const int FirstInfinitive = 4;

    /// <summary>Adds these subjects to the mentions found before.</summary>
    public void Add(List<Mention> found)
    {
        for (var i = 1; i < text.Count; i++)
        {
            if (text[i].Cue is not { } cue)
                continue;
            foreach (var subject in Subjects(i, cue))
            {
                taken.Add(subject);
                found.Add(subject);
            }
        }
    }

    private IEnumerable<Mention> Subjects(int verb, CueWord cue)
    {
        if (OfInfinitive(verb, cue) is { } agent)
            yield return agent;
        if (OfPassive(verb, cue) is { } teller)
            yield return teller;
        if (cue is not { Says: true, IsTensed: true })
            yield break;
        if ((Before(verb) ?? (cue.IsSpeech ? After(verb) : null)) is { } subject)
            yield return subject;
    }

    // “was told by a passer-by”
    private Mention? OfPassive(int verb, CueWord cue) => cue.IsSpeech && cue.MayBe(VerbForms.Participle)
        && text[verb - 1].IsAuxiliaryOrAdverb && text[verb + 1].Lower == "by" ? After(verb + 1) : null;

    // “for the guild to denounce him”
    private Mention? OfInfinitive(int verb, CueWord cue)
    {
        var mayFollow = cue.IsBase && cue.Does(CueClasses.Speech | CueClasses.Claim | CueClasses.Label);
        if (!mayFollow || verb < FirstInfinitive || text[verb - 1].Lower != "to")
            return null;
        return Before(verb - 1) is { } subject && text[subject.First - 1].Lower == "for" ? subject : null;
    }

    private Mention? Before(int verb)
    {
        var head = verb - 1;
        while (head > 0 && text[head].IsAuxiliaryOrAdverb)
            head--;
        if (!IsFree(head, verb))
            return null;
        if (Quantifiers.Contains(text[head].Lower))
            return new Mention(head, head + 1, head, MentionKind.Nominal, GenderOf(text[head].Lower));
        if (!NominalFinder.IsNoun(text, head))
            return null;
        var first = head;
        while (head - first < LongestNoun && IsFree(first - 1, head) && NominalFinder.IsNoun(text, first - 1))
            first--;
        if (text[first - 1].IsDeterminer && text.IsOnePhrase(first - 1, head))
            first--;
        first = NominalFinder.BeforeCount(text, first, head);
        return new Mention(first, head + 1, head, MentionKind.Nominal, Gender.Unknown) { NameFirst = first };
    }

    private static Gender GenderOf(string quantifier) => Singles.Contains(quantifier) ? Gender.Unknown : Gender.Plural;

    private Mention? After(int verb)
    {
        var first = verb + 1;
        if (!Articles.Contains(text[first].Lower) || !IsFree(first, verb))
            return null;
        var head = first;
        while (head - first < LongestNoun && IsFree(head + 1, verb) && IsNounOrNumber(head + 1))
            head++;
        return head == first ? null : new Mention(first, head + 1, head, MentionKind.Nominal, Gender.Unknown) { NameFirst = first };
    }

    private bool IsNounOrNumber(int at) => text[at].Kind == TokenKind.Number || NominalFinder.IsNoun(text, at);

    // Whether a token belongs to nobody yet, and stands beside another.
    private bool IsFree(int at, int beside) => taken[at] is null && text.IsOnePhrase(at, beside);
}
