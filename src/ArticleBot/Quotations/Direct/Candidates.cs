using ArticleBot.Quotations.Cues;
using ArticleBot.Quotations.Lexicon;
using ArticleBot.Quotations.Marks;
using ArticleBot.Quotations.Names;
using ArticleBot.Quotations.People;

namespace ArticleBot.Quotations.Direct;

/// <summary>Finds who may have said a quotation: everybody mentioned around it, and whoever spoke before.</summary>
internal static class Candidates
{
    private const int MentionsBefore = 40;
    private const int MentionsAfter = 10;
    private const int MostBlocks = 12;
    private const int MostMarks = 4;

    /// <summary>The candidates, each once.</summary>
    /// <param name="around">The quotation's surroundings.</param>
    /// <param name="running">The members who spoke last, the last one first.</param>
    public static List<Candidate> Find(Reading reading, Surroundings around, IEnumerable<int> running)
    {
        var found = new List<Candidate>();
        AddBefore(reading, around, found);
        AddAfter(reading, around, found);
        AddSignature(reading, around, found);
        var spoke = running.ToList();
        foreach (var member in spoke)
            Of(found, member);
        RemoveObjects(reading, around, found);
        RemoveOwners(around, found);
        RemoveAddressee(around, found);
        RemoveUnfit(reading, around, spoke, found);
        RemoveTold(reading, around, found);
        RemoveReader(reading, around, found);
        MarkInside(reading, around, found);
        return found;
    }

    // “for the bank to denounce him as “a liar””: he says nothing.
    private static void RemoveObjects(Reading reading, Surroundings around, List<Candidate> found)
    {
        if (around.Own is not { Cue: { Word.IsLabel: true } cue, Subject: { Member: >= 0 } subject } || subject.End < cue.Token - 1)
            return;
        if (SpeakerFeatures.ObjectPronoun(reading, cue) is { } gender)
            found.RemoveAll(candidate => candidate.Member != subject.Member && reading.Cast.Members[candidate.Member].Gender == gender);
    }

    // “Lee was told by the judge: “…””: whoever is told something does not say it.
    private static void RemoveAddressee(Surroundings around, List<Candidate> found)
    {
        if (around.Addressee is { Member: >= 0 } told)
            found.RemoveAll(candidate => candidate.Member == told.Member);
    }

    // “…,” she said: neither a man, nor who asks her in the clause before.
    private static void RemoveUnfit(Reading reading, Surroundings around, List<int> running, List<Candidate> found)
    {
        if (around.Own is { Subject: { Kind: MentionKind.Pronoun } pronoun })
        {
            var others = FrontedClauses.Others(reading, reading.Mentions, pronoun);
            found.RemoveAll(candidate => others.Contains(candidate.Member));
            if (pronoun.Gender is Gender.Male or Gender.Female)
                found.RemoveAll(candidate => SpeakerFeatures.Fit(reading.Cast.Members[candidate.Member], pronoun.Gender) == "no");
        }

        if (around.Own is { Place: not CuePlace.Before, Subject: { Kind: MentionKind.Pronoun, Gender: Gender.Neuter } } it
            && it.Cue.Word.Does(CueClasses.Speech | CueClasses.Evidence))
            found.RemoveAll(candidate => IsSurelyPerson(reading.Cast.Members[candidate.Member]));

        // Where he spoke last and she before him: not he.
        if (running is not [var last, var other]
            || around.Own is not { Place: CuePlace.RightAfter, Subject: { Kind: MentionKind.Pronoun } said })
            return;
        var (lastGender, otherGender) = (reading.Cast.Members[last].Gender, reading.Cast.Members[other].Gender);
        var areTwo = (lastGender, otherGender) is (Gender.Male, Gender.Female) or (Gender.Female, Gender.Male);
        if (areTwo && otherGender == said.Gender)
            found.RemoveAll(candidate => candidate.Member == last);
    }

    // “…,” it said: no man and no woman.
    private static bool IsSurelyPerson(CastMember member) => member.Kind == MentionKind.Person
        && (member is { Gender: Gender.Male or Gender.Female } or { RoleHead: not null } || GivenNames.Contains(member.Words[0]));

    // “…,” he said of Lee: not Lee. “An unknown caller told the police: “…””: the caller, whoever tells of the call.
    private static void RemoveTold(Reading reading, Surroundings around, List<Candidate> found)
    {
        if (around.Own is not { Cue: var cue, Subject: { Member: >= 0 } subject } own)
            return;
        if (reading[cue.End].Lower == "of" && reading.MentionFrom(cue.End + 1) is { Member: >= 0 } topic && topic.Member != subject.Member)
            found.RemoveAll(candidate => candidate.Member == topic.Member);
        var isBeside = own.Place is CuePlace.RightBefore or CuePlace.RightAfter or CuePlace.LeadIn
            && (cue.IsInverted || subject.End == cue.Token);
        if (isBeside && cue.Word.IsSpeech && IsSomebody(reading, subject))
            found.RemoveAll(candidate => candidate.Member != subject.Member);
    }

    // “The prosecutor read a statement from Ann Lee. “…,” she wrote.” The words are hers, and not the prosecutor's.
    private static void RemoveReader(Reading reading, Surroundings around, List<Candidate> found)
    {
        var subject = around.Own?.Subject;
        if (ReadAloud.Near(reading, around, subject) is not { } read)
            return;
        var isNamed = subject is { Kind: MentionKind.Person } && (subject.Member != read.Reader || !read.IsHere);
        if (isNamed)
            return;
        found.RemoveAll(candidate => candidate.Member == read.Reader);
        var fits = read.Author >= 0 && (subject is not { Kind: MentionKind.Pronoun }
            || SpeakerFeatures.Fit(reading.Cast.Members[read.Author], subject.Gender) != "no");
        if (!fits)
            return;
        Of(found, read.Author);
        found.RemoveAll(candidate => candidate.Member != read.Author);
    }

    // “a caller”, “another man”: one person who has no name.
    private static bool IsSomebody(Reading reading, Mention subject) =>
        subject is { Kind: MentionKind.Nominal, IsPossessive: false, Gender: not Gender.Plural }
        && reading[subject.Head].IsPersonNoun && reading[subject.First].Lower is "a" or "an" or "one" or "another";

    // “Mr Lee's lawyer, Ann Berg, said”: the lawyer says it, not Mr Lee.
    private static void RemoveOwners(Surroundings around, List<Candidate> found)
    {
        if (around.Own is not { Subject: { Kind: MentionKind.Nominal, Member: >= 0 } subject })
            return;
        found.RemoveAll(candidate => candidate.Member != subject.Member && (IsOwner(candidate.Before) || IsOwner(candidate.After)));

        bool IsOwner(Mention? mention) => mention is { IsPossessive: true } && subject.Holds(mention);
    }

    // “…” – Ann Lee, after the words or in a paragraph of its own.
    private static void AddSignature(Reading reading, Surroundings around, List<Candidate> found)
    {
        var at = reading.TokenFrom(LastBlock(reading, around.Run).Words.End - 1) + 1;
        var end = at + MostMarks;
        while (at < end && reading[at] is { Kind: TokenKind.Quote } or { Text: "." or ")" })
            at++;
        if (reading[at].IsDash && reading.MentionFrom(at + 1) is { Member: >= 0 and var member })
            Of(found, member).Signs = true;
    }

    // A block quote of several paragraphs is signed under the last one.
    private static QuotedRun LastBlock(Reading reading, QuotedRun run)
    {
        for (var i = 0; i < MostBlocks && NextBlock(reading, run) is { } next; i++)
            run = next;
        return run;
    }

    private static QuotedRun? NextBlock(Reading reading, QuotedRun run)
    {
        if (run is not { IsBlock: true, IsClosed: false } || reading[reading.TokenFrom(run.Words.End)].Run is not (>= 0 and var next))
            return null;
        return reading.Runs[next].IsBlock ? reading.Runs[next] : null;
    }

    private static void MarkInside(Reading reading, Surroundings around, List<Candidate> found)
    {
        var end = reading.FirstMentionFrom(around.Last + 1);
        for (var i = reading.FirstMentionFrom(around.First); i < end; i++)
        {
            var mention = reading.Mentions[i];
            if (mention.Kind == MentionKind.Person && found.Find(candidate => candidate.Member == mention.Member) is { } named)
                named.IsInside = true;
        }
    }

    private static void AddBefore(Reading reading, Surroundings around, List<Candidate> found)
    {
        var rank = 0;
        var end = reading.FirstMentionFrom(around.First);
        for (var i = end - 1; i >= Math.Max(0, end - MentionsBefore); i--)
        {
            var mention = reading.Mentions[i];
            if (!MaySpeak(reading, mention))
                continue;
            var candidate = Of(found, mention.Member);
            candidate.LastMention = Math.Max(candidate.LastMention, mention.First);
            if (SpeakerFeatures.IsSubject(reading, mention))
                candidate.LastSubject = Math.Max(candidate.LastSubject, mention.First);
            candidate.OpensParagraph |= OpensParagraph(reading, around, mention);
            if (mention.First < around.SentenceStart)
                candidate.Earlier ??= mention;
            else if (candidate.Before is null)
                (candidate.Before, candidate.BeforeRank) = (mention, rank);
            rank++;
        }
    }

    // Known, and outside of marks.
    private static bool MaySpeak(Reading reading, Mention mention) => mention.Member >= 0 && !reading[mention.Head].IsQuoted;

    private static bool OpensParagraph(Reading reading, Surroundings around, Mention mention)
    {
        var above = around.Run.Paragraph > 0 ? reading.FirstTokenOf(around.Run.Paragraph - 1) : 0;
        var opens = mention.First - around.ParagraphStart is 0 or 1 || mention.First - above is 0 or 1;
        return opens && mention.Kind != MentionKind.Pronoun;
    }

    private static void AddAfter(Reading reading, Surroundings around, List<Candidate> found)
    {
        var rank = 0;
        var from = reading.FirstMentionFrom(around.Last + 1);
        var end = Math.Min(reading.FirstMentionFrom(around.ParagraphEnd), from + MentionsAfter);
        for (var i = from; i < end; i++)
        {
            var mention = reading.Mentions[i];
            if (!MaySpeak(reading, mention))
                continue;
            if (reading[mention.First].Sentence > reading[around.Last].Sentence + 1)
                break;
            var candidate = Of(found, mention.Member);
            if (mention.First >= around.SentenceEnd)
                candidate.IsLater = true;
            else if (candidate.After is null)
                (candidate.After, candidate.AfterRank) = (mention, rank++);
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
