using ArticleBot.Quotations.Cues;
using ArticleBot.Quotations.Marks;
using ArticleBot.Quotations.Names;
using ArticleBot.Quotations.People;

namespace ArticleBot.Quotations.Direct;

/// <summary>Knows that paragraphs whose marks stay open are the words of whoever is named behind the paragraph that closes them.</summary>
internal static class OpenMarks
{
    private const int MostParagraphs = 12;
    private const double Sureness = 0.95;

    /// <summary>Who is named behind the last of the paragraphs that a run opens; null where the run has a speaker of its own, or none
    /// stands there.</summary>
    public static SpeakerChoice? SpeakerBehind(Reading reading, List<Cue> cues, Surroundings around, int run)
    {
        if (around.Own is not null || LastOf(reading, run) is not { } last)
            return null;
        var behind = new Surroundings(reading, cues, last).Own;
        // Nobody names himself: whoever the words name has been told of by another.
        return behind is { Place: CuePlace.RightAfter, Subject: { Kind: not MentionKind.Pronoun, Member: >= 0 } subject }
            && !IsNamedIn(reading, around, subject.Member)
            ? new SpeakerChoice(subject.Member, Sureness) : null;
    }

    /// <summary>Whoever spoke the paragraph before, where its marks stay open and the run opens them anew; null where it does not, or the
    /// run names a speaker of its own.</summary>
    public static SpeakerChoice? SpeakerBefore(Reading reading, Surroundings around, Running running, int run)
    {
        if (running.Speaker < 0 || running.Run != run - 1 || around.Own is { Subject.Kind: not MentionKind.Pronoun })
            return null;
        return reading.Runs[run - 1] is { IsClosed: false, IsBlock: false } open && Continues(reading, open, reading.Runs[run])
            ? new SpeakerChoice(running.Speaker, Sureness) : null;
    }

    private static bool IsNamedIn(Reading reading, Surroundings around, int member)
    {
        var end = reading.FirstMentionFrom(around.Last + 1);
        for (var i = reading.FirstMentionFrom(around.First); i < end; i++)
        {
            if (reading.Mentions[i] is { Kind: MentionKind.Person } named && named.Member == member)
                return true;
        }

        return false;
    }

    // The run that closes the marks, each paragraph between opening them again.
    private static int? LastOf(Reading reading, int run)
    {
        var last = run;
        while (last - run < MostParagraphs && reading.Runs[last] is { IsClosed: false, IsBlock: false } open)
        {
            last++;
            if (last == reading.Runs.Count || !Continues(reading, open, reading.Runs[last]))
                return null;
        }

        return last > run && reading.Runs[last].IsClosed ? last : null;
    }

    private static bool Continues(Reading reading, QuotedRun open, QuotedRun next) =>
        next.Paragraph == open.Paragraph + 1 && next.Outer.Start == reading.Article.Blocks[next.Paragraph].Span.Start;
}
