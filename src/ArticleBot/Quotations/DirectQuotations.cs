namespace ArticleBot.Quotations;

/// <summary>Gives every quotation in marks its speaker.</summary>
internal static class DirectQuotations
{
    private const int ShortestWithoutCue = 4;

    /// <summary>The direct and mixed attributions of an article, in order.</summary>
    public static IEnumerable<Attribution> Find(Reading reading)
    {
        var cues = CueFinder.Find(reading);
        var lastSpeaker = -1;
        for (var i = 0; i < reading.Runs.Count; i++)
        {
            var run = reading.Runs[i];
            var cue = Nearest(reading, cues, run);
            var subject = cue is { Subject: >= 0 } ? reading.Mentions[cue.Value.Subject] : null;
            if (subject is null && CountTokens(reading, run) < ShortestWithoutCue)
                continue;
            var member = subject is null ? lastSpeaker : subject.Member;
            lastSpeaker = member;
            yield return new Attribution
            {
                Kind = QuotationKind.Direct,
                Paragraph = run.Paragraph,
                Spans = [run.Words],
                Speaker = member < 0 ? null : reading.Cast.Members[member].ToSpeaker(),
                Mention = subject is null ? null : reading.SpanOf(subject),
                Cue = cue is null ? null : reading.SpanOf(cue.Value.Token, cue.Value.Token + 1),
                Confidence = subject is null ? 0.5 : 0.9,
                Rule = subject is null ? "running-speaker" : "cue",
            };
        }
    }

    // The cue of the sentences that the run touches, nearest to the run, the one after it first.
    private static Cue? Nearest(Reading reading, List<Cue> cues, QuotedRun run)
    {
        var (first, last) = (reading.TokenFrom(run.Words.Start), reading.TokenFrom(run.Words.End - 1));
        if (last >= reading.Tokens.Count)
            return null;
        var (start, end) = (reading.FirstTokenOfSentence(reading.SentenceOf[first]), reading.FirstTokenOfSentence(reading.SentenceOf[last] + 1));
        Cue? before = null;
        for (var i = FirstFrom(cues, start); i < cues.Count && cues[i].Token < end; i++)
        {
            if (cues[i].Subject < 0)
                continue;
            if (cues[i].Token > last)
                return before is { } earlier && first - earlier.Token < cues[i].Token - last ? earlier : cues[i];
            if (cues[i].Token < first)
                before = cues[i];
        }

        return before;
    }

    private static int FirstFrom(List<Cue> cues, int token)
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

    private static int CountTokens(Reading reading, QuotedRun run) =>
        reading.TokenFrom(run.Words.End - 1) - reading.TokenFrom(run.Words.Start) + 1;
}
