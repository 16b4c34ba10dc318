using ArticleBot.Quotations.Cues;
using ArticleBot.Quotations.Lexicon;
using ArticleBot.Quotations.Marks;
using ArticleBot.Quotations.Names;

namespace ArticleBot.Quotations.Direct;

/// <summary>Finds who may have said a quotation: everybody mentioned around it, and whoever spoke before.</summary>
internal static class Candidates
{
    private const int MentionsBefore = 40;
    private const int MentionsAfter = 10;
    private const int MostBlocks = 12;

    /// <summary>The candidates, each once.</summary>
    /// <param name="around">The quotation's surroundings.</param>
    /// <param name="running">The members who spoke last, the last one first.</param>
    public static List<Candidate> Find(Reading reading, Surroundings around, IEnumerable<int> running)
    {
        var found = new List<Candidate>();
        AddBefore(reading, around, found);
        AddAfter(reading, around, found);
        AddSignature(reading, around, found);
        foreach (var member in running)
            Of(found, member);
        RemoveObjects(reading, around, found);
        RemoveOwners(reading, around, found);
        MarkInside(reading, around, found);
        return found;
    }

    // “for the bank to denounce him as “a liar””: he says nothing.
    private static void RemoveObjects(Reading reading, Surroundings around, List<Candidate> found)
    {
        if (around.Primary is not
            { Place: <= CuePlace.LeadIn, Cue: var cue } || !cue.Word.Does(CueClasses.Label)
                || reading.Mentions[cue.Subject].Member is not (>= 0 and var subject)
            || SpeakerFeatures.ObjectPronoun(reading, cue) is not { } gender || reading.Mentions[cue.Subject].End < cue.Token - 1)
            return;
        found.RemoveAll(candidate => candidate.Member != subject && reading.Cast.Members[candidate.Member].Gender == gender);
    }

    // “Mr Lee's lawyer, Ann Berg, said”: the lawyer says it, not Mr Lee.
    private static void RemoveOwners(Reading reading, Surroundings around, List<Candidate> found)
    {
        if (around.Primary is not { Place: <= CuePlace.LeadIn, Cue.Subject: var index } || reading.Mentions[index] is not
            { Kind: MentionKind.Nominal, Member: >= 0 } subject)
            return;
        found.RemoveAll(candidate => candidate.Member != subject.Member && (IsOwner(candidate.Before) || IsOwner(candidate.After)));

        bool IsOwner(int mention) =>
            mention >= 0 && reading.Mentions[mention] is { IsPossessive: true } owner && owner.First >= subject.First
                && owner.End <= subject.End;
    }

    // “…” – Ann Lee, after the words or in a paragraph of its own.
    private static void AddSignature(Reading reading, Surroundings around, List<Candidate> found)
    {
        var at = reading.TokenFrom(LastBlock(reading, around.Run).Words.End - 1) + 1;
        var last = at;
        while (at < reading.Tokens.Count && at < last + 4
            && (reading.Tokens[at].Kind == TokenKind.Quote || reading.Tokens[at].Is('.') || reading.Tokens[at].Is(')')))
            at++;
        if (at + 1 < reading.Tokens.Count && reading.Tokens[at].IsDash && reading.MentionAt[at + 1] is >= 0 and var signed
            && reading.Mentions[signed].First == at + 1 && reading.Mentions[signed].Member is >= 0 and var member)
            Of(found, member).Signs = true;
    }

    // A block quote of several paragraphs is signed under the last one.
    private static QuotedRun LastBlock(Reading reading, QuotedRun run)
    {
        if (!run.IsBlock)
            return run;
        var at = reading.TokenFrom(run.Words.End);
        for (var i = 0; i < MostBlocks && !run.IsClosed && at < reading.Tokens.Count && reading.RunOf[at] is >= 0 and var next
            && reading.Runs[next].IsBlock; i++)
        {
            run = reading.Runs[next];
            at = reading.TokenFrom(run.Words.End);
        }

        return run;
    }

    private static void MarkInside(Reading reading, Surroundings around, List<Candidate> found)
    {
        for (var i = reading.MentionFrom(around.First); i < reading.Mentions.Length && reading.Mentions[i].First <= around.Last; i++)
        {
            foreach (var candidate in found)
                candidate.IsInside |= candidate.Member == reading.Mentions[i].Member && reading.Mentions[i].Kind == MentionKind.Person;
        }
    }

    private static void AddBefore(Reading reading, Surroundings around, List<Candidate> found)
    {
        var rank = 0;
        var from = reading.MentionFrom(around.First) - 1;
        for (var i = from; i >= 0 && i > from - MentionsBefore; i--)
        {
            var mention = reading.Mentions[i];
            if (mention.Member < 0 || reading.RunOf[mention.Head] >= 0)
                continue;
            var candidate = Of(found, mention.Member);
            candidate.LastMention = Math.Max(candidate.LastMention, mention.First);
            if (SpeakerFeatures.IsSubject(reading, mention))
                candidate.LastSubject = Math.Max(candidate.LastSubject, mention.First);
            candidate.OpensParagraph |= OpensParagraph(reading, around, mention);
            if (mention.First >= around.SentenceStart && candidate.Before < 0)
                (candidate.Before, candidate.BeforeRank) = (i, rank);
            else if (mention.First < around.SentenceStart && candidate.Earlier < 0)
                candidate.Earlier = i;
            rank++;
        }
    }

    private static bool OpensParagraph(Reading reading, Surroundings around, Mention mention)
    {
        var above = around.Run.Paragraph > 0 ? reading.FirstTokenOf(around.Run.Paragraph - 1) : 0;
        return mention.Kind != MentionKind.Pronoun
            && (mention.First <= around.ParagraphStart + 1 && mention.First >= around.ParagraphStart || mention.First <= above + 1
            && mention.First >= above);
    }

    private static void AddAfter(Reading reading, Surroundings around, List<Candidate> found)
    {
        var rank = 0;
        var from = reading.MentionFrom(around.Last + 1);
        for (var i = from; i < reading.Mentions.Length && i < from + MentionsAfter && reading.Mentions[i].First < around.ParagraphEnd; i++)
        {
            var mention = reading.Mentions[i];
            if (mention.Member < 0 || reading.RunOf[mention.Head] >= 0)
                continue;
            if (reading.SentenceOf[mention.First] > reading.SentenceOf[around.Last] + 1)
                break;
            var candidate = Of(found, mention.Member);
            if (mention.First >= around.SentenceEnd)
                candidate.IsLater = true;
            else if (candidate.After < 0)
                (candidate.After, candidate.AfterRank) = (i, rank++);
        }
    }

    private static Candidate Of(List<Candidate> found, int member)
    {
        foreach (var candidate in found)
        {
            if (candidate.Member == member)
                return candidate;
        }

        found.Add(new Candidate(member));
        return found[^1];
    }
}
