using System.Collections.Frozen;
using ArticleBot.English;
using ArticleBot.Quotations.Lexicon;
using ArticleBot.Quotations.Marks;

namespace ArticleBot.Quotations.Cues;

/// <summary>What stands around a quotation: its sentence outside the marks, and the cues that may be its own.</summary>
internal sealed class Surroundings
{
    private static readonly FrozenSet<string> Openers = WordFile.Class("small-words", "clause-opener");

    private const int Reach = 60;
    private const int NearWords = 2;
    private const int ClosingWords = 16;

    private readonly Reading reading;
    private readonly List<Cue> cues;

    public Surroundings(Reading reading, List<Cue> cues, int run)
    {
        this.reading = reading;
        this.cues = cues;
        Run = reading.Runs[run];
        First = reading.TokenFrom(Run.Words.Start);
        Last = Math.Max(First, Math.Min(reading.TokenFrom(Run.Words.End - 1), reading.Tokens.Count - 1));
        ParagraphStart = reading.FirstTokenOf(Run.Paragraph);
        ParagraphEnd = reading.FirstTokenOf(Run.Paragraph + 1);
        SentenceStart = Math.Max(reading.FirstTokenOfSentence(reading.SentenceOf[First]), First - Reach);
        SentenceEnd = Math.Min(reading.FirstTokenOfSentence(reading.SentenceOf[Last] + 1), Last + Reach);
        if (!Run.IsClosed)
            SentenceEnd = Math.Min(SentenceEnd, Last + 1);
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

    /// <summary>The nearest cue with a subject at each place around the words.</summary>
    public List<CueRelation> Relations { get; }

    /// <summary>The cue that is most likely the quotation's own; null where none stands in its sentence or leads in.</summary>
    public CueRelation? Primary { get; }

    private int Rank(CueRelation relation) =>
        LeadsIn(relation) ? -1
        : (int)relation.Place * 2 + (relation.Cue.Word.Does(CueClasses.Speech | CueClasses.Claim | CueClasses.Label) ? 0 : 3);

    // “He stopped and said, “…,” the office said”: his words, told by the office.
    private bool LeadsIn(CueRelation relation)
    {
        var (place, cue) = relation;
        if (place != CuePlace.RightBefore || !cue.Word.Does(CueClasses.Speech)
            || reading.SentenceOf[cue.Token] != reading.SentenceOf[First])
            return false;
        var mark = reading.Tokens[cue.Token + 1];
        var isBeside = (mark.Is(',') || mark.Is(':')) && Words(cue.Token + 1, First) == 0;
        return isBeside && !ComesAfterMarks(cue);
    }

    // “…,” Lee said, “…”: he stands between two halves.
    private bool ComesAfterMarks(Cue cue)
    {
        for (var i = SentenceStart; i < cue.Token; i++)
        {
            if (reading.RunOf[i] >= 0)
                return true;
        }

        return false;
    }

    private List<CueRelation> Relate()
    {
        var found = new List<CueRelation>();
        AddNearest(found, SentenceStart, First, backwards: true, token => IsRightBefore(token) ? CuePlace.RightBefore : CuePlace.Before);
        AddNearest(found, Last + 1, SentenceEnd, backwards: false, token => IsRightAfter(token) ? CuePlace.RightAfter : CuePlace.After);
        AddClosing(found);
        var sentence = reading.SentenceOf[First];
        if (sentence > 0 && reading.FirstTokenOfSentence(sentence) == SentenceStart)
        {
            var start = Math.Max(reading.FirstTokenOfSentence(sentence - 1), SentenceStart - Reach);
            var colon = SentenceStart > 0 && reading.Tokens[SentenceStart - 1].Is(':') || OnlyMarksBefore() && start < SentenceStart
                && reading.Tokens[SentenceStart - 1].Is(':');
            var place = colon ? CuePlace.LeadIn : start >= ParagraphStart ? CuePlace.SentenceBefore : CuePlace.ParagraphBefore;
            AddNearest(found, start, SentenceStart, backwards: true, _ => place);
        }

        var next = reading.FirstTokenOfSentence(reading.SentenceOf[Last] + 1);
        if (next < ParagraphEnd)
            AddNearest(found, next, Math.Min(reading.FirstTokenOfSentence(reading.SentenceOf[Last] + 2), next + Reach), backwards: false,
                _ => CuePlace.SentenceAfter);
        return found;
    }

    private void AddClosing(List<CueRelation> found)
    {
        for (var i = CueFinder.FirstFrom(cues, SentenceEnd) - 1; i >= 0 && cues[i].Token > Math.Max(Last, SentenceEnd - ClosingWords); i--)
        {
            if (cues[i].Subject < 0 || !cues[i].Word.Does(CueClasses.Speech | CueClasses.Claim) || !Closes(cues[i]))
                continue;
            // It may be the nearest one after the words, too: then this says more of it.
            found.RemoveAll(relation => relation.Place == CuePlace.After && relation.Cue.Token == cues[i].Token);
            if (!found.Exists(relation => relation.Cue.Token == cues[i].Token))
                found.Add(new CueRelation(CuePlace.Closing, cues[i]));
            return;
        }
    }

    private bool OnlyMarksBefore()
    {
        for (var i = SentenceStart; i < First; i++)
        {
            if (reading.Tokens[i].IsWord)
                return false;
        }

        return true;
    }

    private void AddNearest(List<CueRelation> found, int start, int end, bool backwards, Func<Cue, CuePlace> place)
    {
        var (from, to) = (CueFinder.FirstFrom(cues, start), CueFinder.FirstFrom(cues, end));
        Cue? spare = null;
        for (var k = 0; k < to - from; k++)
        {
            var cue = cues[backwards ? to - 1 - k : from + k];
            if (!backwards && cue.IsShared || cue.Subject < 0
                || reading.SentenceOf[reading.Mentions[cue.Subject].First] != reading.SentenceOf[cue.Token])
                continue;
            if (cue.Word.Does(CueClasses.Verbal))
            {
                found.Add(new CueRelation(place(cue), cue));
                return;
            }

            spare ??= cue;
        }

        if (spare is { } other)
            found.Add(new CueRelation(place(other), other));
    }

    // Between the cue and the words: nothing but whom it is said to, or what ends in a colon or comma.
    private bool IsRightBefore(Cue cue)
    {
        var opening = First - 1;
        while (opening > cue.Token && reading.Tokens[opening].Kind == TokenKind.Quote)
            opening--;
        if (opening <= cue.Token || reading.Tokens[opening].Is(':') || reading.Tokens[opening].Is(','))
            return true;
        var from = cue.Object >= 0 ? reading.Mentions[cue.Object].End : cue.Token + 1;
        return Words(from, First) <= NearWords;
    }

    /// <summary>Whether a later cue closes the sentence after a comma: “…, the office said on Sunday.”</summary>
    public bool Closes(Cue cue)
    {
        var first = cue.IsInverted ? cue.Token : Math.Min(reading.Mentions[cue.Subject].First, cue.Token);
        return cue.Token > Last && first > 0 && reading.Tokens[first - 1].Is(',');
    }

    private bool IsRightAfter(Cue cue)
    {
        var subject = reading.Mentions[cue.Subject];
        var from = cue.IsInverted || subject.First < Last ? cue.Token : Math.Min(subject.First, cue.Token);
        return Words(Last + 1, from) <= NearWords && !OpensClause(Last + 1);
    }

    // “…,” and she agreed: another clause.
    private bool OpensClause(int at)
    {
        while (at < SentenceEnd && reading.Tokens[at].Kind != TokenKind.Word)
            at++;
        return at < SentenceEnd && Openers.Contains(reading.Tokens[at].Lower);
    }

    private int Words(int from, int to)
    {
        var count = 0;
        for (var i = from; i < to; i++)
            count += reading.Tokens[i].Kind is TokenKind.Word or TokenKind.Number ? 1 : 0;
        return count;
    }
}
