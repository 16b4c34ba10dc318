using System.Collections.Frozen;
using ArticleBot.English;
using ArticleBot.Quotations.Lexicon;
using ArticleBot.Quotations.Marks;
using ArticleBot.Quotations.Names;
using ArticleBot.Quotations.People;

namespace ArticleBot.Quotations.Cues;

/// <summary>What stands around a quotation: its sentence outside the marks, and the cues that may be its own.</summary>
internal sealed class Surroundings
{
    private static readonly FrozenSet<string> Openers = WordFile.Class("small-words", "clause-opener");

    private static readonly FrozenSet<string> Contrasts = WordFile.Class("small-words", "contrast-opener");

    private const int Reach = 60;
    private const int NearWords = 2;
    private const int ClosingWords = 16;
    private const int AddresseeWords = 4;

    private readonly Reading reading;
    private readonly List<Cue> cues;

    public Surroundings(Reading reading, List<Cue> cues, int run)
    {
        this.reading = reading;
        this.cues = cues;
        Run = reading.Runs[run];
        First = reading.TokenFrom(Run.Words.Start);
        Last = Math.Max(First, Math.Min(reading.TokenFrom(Run.Words.End - 1), reading.Count - 1));
        ParagraphStart = reading.FirstTokenOf(Run.Paragraph);
        ParagraphEnd = reading.FirstTokenOf(Run.Paragraph + 1);
        SentenceStart = Math.Max(reading.FirstTokenOfSentence(reading[First].Sentence), First - Reach);
        SentenceEnd = Math.Min(reading.FirstTokenOfSentence(reading[Last].Sentence + 1), Last + Reach);
        if (!Run.IsClosed)
            SentenceEnd = Math.Min(SentenceEnd, Last + 1);
        BeforeMarks = First - 1;
        while (BeforeMarks >= SentenceStart && reading[BeforeMarks].Kind == TokenKind.Quote)
            BeforeMarks--;
        Relations = Relate();
        Primary = Relations.Count == 0 ? null : Relations.MinBy(Rank);
    }

    public QuotedRun Run { get; }

    /// <summary>First and last token of the words.</summary>
    public int First { get; }

    public int Last { get; }

    /// <summary>The sentence around the words, at most 60 tokens to either side.</summary>
    public int SentenceStart { get; }

    public int SentenceEnd { get; }

    public int ParagraphStart { get; }

    public int ParagraphEnd { get; }

    /// <summary>The last token before the marks that open the words; it stands before the sentence where they open it.</summary>
    public int BeforeMarks { get; }

    /// <summary>Whether the marks open the sentence.</summary>
    public bool OpensSentence => BeforeMarks < SentenceStart;

    /// <summary>Whether the words open their paragraph, with or without a mark before them.</summary>
    public bool OpensParagraph => First - ParagraphStart <= 1;

    /// <summary>The nearest cue with a subject at each place around the words.</summary>
    public List<CueRelation> Relations { get; }

    /// <summary>The cue that is most likely the quotation's own; null where none stands in its sentence or leads in.</summary>
    public CueRelation? Primary { get; }

    /// <summary>The same, where it stands in the sentence of the words or leads in to them; else null.</summary>
    public CueRelation? Own => Primary is { IsBeside: true } ? Primary : null;

    /// <summary>Whom the words are told, where the verb nearest to them is in the passive: “Lee was told: “…””; else null.</summary>
    public Mention? Addressee => ToldBefore(CueFinder.FirstFrom(cues, First) - 1) ?? ToldBehind(CueFinder.FirstFrom(cues, Last + 1));

    private Mention? ToldBefore(int nearest) =>
        nearest >= 0 && cues[nearest] is { IsPassive: true } cue && cue.Token >= SentenceStart ? cue.Object : null;

    // “…,” Lee was told; but “…,” said Lee, who was told to go.
    private Mention? ToldBehind(int nearest)
    {
        if (nearest >= cues.Count || cues[nearest] is not { IsPassive: true, Object: { } told } cue || cue.Token >= SentenceEnd)
            return null;
        var isClause = Words(told.End, cue.Token) <= NearWords && reading[told.End].Lower is not ("who" or ",");
        return isClause && told.First > Last && Words(Last + 1, told.First) == 0 ? told : null;
    }

    private int Rank(CueRelation relation)
    {
        if (LeadsIn(relation))
            return -1;
        var isOther = !relation.Cue.Word.Does(CueClasses.Speech | CueClasses.Claim | CueClasses.Label);
        return (int)relation.Place * 2 + (isOther ? 3 : 0);
    }

    // “He stopped and wrote to the clerk, “…,” the office said”: his words, told by the office.
    private bool LeadsIn(CueRelation relation)
    {
        if (relation is not { Place: CuePlace.RightBefore or CuePlace.Before, Cue.Word.IsSpeech: true }
            || !reading.IsOneSentence(relation.Cue.Token, First))
            return false;
        var next = relation.Cue.Token + 1;
        if (next > BeforeMarks || reading[BeforeMarks].Text is not ("," or ":") || ComesAfterMarks(relation.Cue))
            return false;
        var hasAddressee = relation.Cue.Object is not null || reading[next].Lower is "to";
        return Words(next, First) <= (hasAddressee ? AddresseeWords : 0);
    }

    // “…,” Lee said, “…”: he stands between two halves.
    private bool ComesAfterMarks(Cue cue)
    {
        for (var i = SentenceStart; i < cue.Token; i++)
        {
            if (reading[i].IsQuoted)
                return true;
        }

        return false;
    }

    private List<CueRelation> Relate()
    {
        var found = new List<CueRelation>();
        AddNearest(found, SentenceStart, First, backwards: true, cue => IsRightBefore(cue) ? CuePlace.RightBefore : CuePlace.Before);
        AddNearest(found, Last + 1, SentenceEnd, backwards: false, cue => IsRightAfter(cue) ? CuePlace.RightAfter : CuePlace.After);
        AddClosing(found);
        var sentence = reading[First].Sentence;
        if (sentence > 0 && reading.FirstTokenOfSentence(sentence) == SentenceStart)
        {
            var start = Math.Max(reading.FirstTokenOfSentence(sentence - 1), SentenceStart - Reach);
            AddNearest(found, start, SentenceStart, backwards: true, _ => PlaceBefore(start));
        }

        var next = reading.FirstTokenOfSentence(reading[Last].Sentence + 1);
        if (next < ParagraphEnd)
            AddNearest(found, next, Math.Min(reading.FirstTokenOfSentence(reading[Last].Sentence + 2), next + Reach), backwards: false,
                _ => CuePlace.SentenceAfter);
        return found;
    }

    private CuePlace PlaceBefore(int start)
    {
        if (reading[SentenceStart - 1].Is(':'))
            return CuePlace.LeadIn;
        return start >= ParagraphStart ? CuePlace.SentenceBefore : CuePlace.ParagraphBefore;
    }

    private void AddClosing(List<CueRelation> found)
    {
        var first = CueFinder.FirstFrom(cues, Math.Max(Last, SentenceEnd - ClosingWords) + 1);
        for (var i = CueFinder.FirstFrom(cues, SentenceEnd) - 1; i >= first; i--)
        {
            var cue = cues[i];
            if (cue is not { Subject: { } subject, Word.Says: true } || !Closes(cue))
                continue;
            // It may be the nearest one after the words, too: then this says more of it.
            found.RemoveAll(relation => relation.Place == CuePlace.After && relation.Cue.Token == cue.Token);
            if (!found.Exists(relation => relation.Cue.Token == cue.Token))
                found.Add(new CueRelation(CuePlace.Closing, cue, subject));
            return;
        }
    }

    private void AddNearest(List<CueRelation> found, int start, int end, bool backwards, Func<Cue, CuePlace> place)
    {
        var (from, to) = (CueFinder.FirstFrom(cues, start), CueFinder.FirstFrom(cues, end));
        CueRelation? spare = null;
        for (var k = 0; k < to - from; k++)
        {
            var cue = cues[backwards ? to - 1 - k : from + k];
            var isOfAnother = cue.IsShared && !backwards;
            if (isOfAnother || cue.Subject is not { } subject || !reading.IsOneSentence(subject.First, cue.Token))
                continue;
            if (cue.Word.IsVerbal)
            {
                found.Add(new CueRelation(place(cue), cue, subject));
                return;
            }

            spare ??= new CueRelation(place(cue), cue, subject);
        }

        if (spare is { } other)
            found.Add(other);
    }

    // Between the cue and the words: nothing but whom it is said to, or what ends in a colon or comma.
    private bool IsRightBefore(Cue cue)
    {
        if (BeforeMarks <= cue.Token || reading[BeforeMarks].Text is ":" or ",")
            return true;
        return Words(cue.End, First) <= NearWords;
    }

    // Whether a later cue closes the sentence after a comma: “…, the office said on Sunday.”
    private bool Closes(Cue cue) => cue.Token > Last && reading[cue.First - 1].Is(',');

    private bool IsRightAfter(Cue cue)
    {
        var from = cue.First > Last ? cue.First : cue.Token;
        return Words(Last + 1, from) <= NearWords && !OpensClause(Last + 1) && !IsOfMainClause(cue);
    }

    // “…,” and she agreed: another clause.
    private bool OpensClause(int at)
    {
        while (at < SentenceEnd && !reading[at].IsWord)
            at++;
        return at < SentenceEnd && Openers.Contains(reading[at].Lower);
    }

    // “While Lee called it “…”, Berg described it as”: Berg's verb is for what follows it.
    private bool IsOfMainClause(Cue cue) =>
        !cue.IsInverted && !OpensSentence && Contrasts.Contains(reading[SentenceStart].Lower)
        && cue.Token + NearWords < SentenceEnd && HasOwnCue();

    // Whether somebody says or calls something before the words.
    private bool HasOwnCue()
    {
        var end = CueFinder.FirstFrom(cues, First);
        for (var i = CueFinder.FirstFrom(cues, SentenceStart); i < end; i++)
        {
            if (cues[i] is { Subject: not null, Word: var word } && word.Does(CueClasses.Speech | CueClasses.Claim | CueClasses.Label))
                return true;
        }

        return false;
    }

    private int Words(int from, int to)
    {
        var count = 0;
        for (var i = from; i < to; i++)
            count += reading[i].Kind is TokenKind.Word or TokenKind.Number ? 1 : 0;
        return count;
    }
}
