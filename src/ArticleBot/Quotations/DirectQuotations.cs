namespace ArticleBot.Quotations;

/// <summary>Gives every quotation in marks its speaker.</summary>
internal static class DirectQuotations
{
    private const double LeastQuotation = 0.45;
    private const double LeastSpeaker = 0.2;

    /// <summary>The direct and mixed attributions of an article, in order.</summary>
    public static List<Attribution> Find(Reading reading) =>
        Utterances.Join(reading.Article, Parts(reading).Select(part =>
            (part.Attribution with { Inner = NestedQuotations.Find(reading, part.Run, part.Attribution.Speaker) }, part.Run)));

    /// <summary>An attribution for each quoted run that is a quotation, in order; the parts of an utterance stand apart.</summary>
    public static IEnumerable<(Attribution Attribution, QuotedRun Run)> Parts(Reading reading)
    {
        var cues = CueFinder.Find(reading);
        var running = new Running();
        for (var i = 0; i < reading.Runs.Count; i++)
        {
            var around = new Surroundings(reading, cues, i);
            var (choice, candidates) = Choose(reading, around, running);
            var quotation = Probability(QuotationFeatures.Of(reading, around, choice, running.JudgedBefore(reading, i)));
            // Words in marks inside a sentence that nobody could have said are the author's.
            var isQuotation = quotation >= LeastQuotation && (choice.Member >= 0 || !IsMixed(reading, around));
            running.Judged(i, isQuotation);
            if (!isQuotation)
                continue;
            var attribution = Attribute(reading, around, choice, candidates, running);
            running.Spoke(i, choice.Member);
            yield return (attribution with { Confidence = choice.Probability * quotation }, around.Run);
        }
    }

    /// <summary>Chooses who said the quotation, and gives the candidates with their features.</summary>
    internal static (SpeakerChoice Choice, List<Candidate> Candidates) Choose(Reading reading, Surroundings around, Running running)
    {
        var candidates = Candidates.Find(reading, around, running.Members);
        new SpeakerFeatures(reading, around, running).Describe(candidates);
        return (SpeakerChoice.Among(candidates), candidates);
    }

    /// <summary>How likely words in marks are a quotation, 0 to 1.</summary>
    internal static double Probability(List<string> features) => 1 / (1 + Math.Exp(-FeatureWeights.Quotation.Sum(features)));

    private static Attribution Attribute(Reading reading, Surroundings around, SpeakerChoice choice, List<Candidate> candidates, Running running)
    {
        var known = choice.Probability >= LeastSpeaker ? choice.Member : -1;
        var ownCue = around.Primary is { } primary && known >= 0 && reading.Mentions[primary.Cue.Subject].Member == known ? primary.Cue : (Cue?)null;
        var mention = ownCue is { } cue ? reading.Mentions[cue.Subject] : Nearby(reading, candidates.Find(candidate => candidate.Member == known));
        return new Attribution
        {
            Kind = IsMixed(reading, around) ? QuotationKind.Mixed : QuotationKind.Direct,
            Paragraph = around.Run.Paragraph,
            Spans = [around.Run.Words],
            Speaker = known < 0 ? null : reading.Cast.Members[known].ToSpeaker(),
            Mention = mention is null ? null : reading.SpanOf(mention),
            Cue = ownCue is { } said ? reading.SpanOf(said.Token, said.Token + 1) : null,
            Confidence = choice.Probability,
            Rule = known < 0 ? "unattributed" : AttributionRule.Of(around, ownCue is not null, mention?.Kind == MentionKind.Pronoun, known == running.Last),
        };
    }

    private static Mention? Nearby(Reading reading, Candidate? speaker) =>
        speaker is { Before: >= 0 } ? reading.Mentions[speaker.Before] : speaker is { After: >= 0 } ? reading.Mentions[speaker.After] : null;

    // Part of a sentence of the article's: “said the trip was “better than the last time””.
    private static bool IsMixed(Reading reading, Surroundings around)
    {
        if (!reading.Tokens[around.First].IsWord || reading.Tokens[around.First].IsCapital)
            return false;
        var before = around.First - 1;
        while (before >= around.SentenceStart && reading.Tokens[before].Kind == TokenKind.Quote)
            before--;
        return before >= around.SentenceStart && reading.Tokens[before].Kind is TokenKind.Word or TokenKind.Number;
    }
}
