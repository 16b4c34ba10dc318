namespace ArticleBot.Quotations;

/// <summary>Gives every quotation in marks its speaker.</summary>
internal static class DirectQuotations
{
    private const double LeastQuotation = 0.45;

    /// <summary>The direct and mixed attributions of an article, in order.</summary>
    public static IEnumerable<Attribution> Find(Reading reading)
    {
        var cues = CueFinder.Find(reading);
        var running = new Running();
        for (var i = 0; i < reading.Runs.Count; i++)
        {
            var around = new Surroundings(reading, cues, i);
            var choice = Choose(reading, around, running).Choice;
            var quotation = Probability(QuotationFeatures.Of(reading, around, choice, running.JudgedBefore(reading, i)));
            running.Judged(i, quotation >= LeastQuotation);
            if (quotation < LeastQuotation)
                continue;
            running.Spoke(i, choice.Member);
            yield return Attribute(reading, around, choice, quotation);
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

    private static Attribution Attribute(Reading reading, Surroundings around, SpeakerChoice choice, double quotation)
    {
        var cue = around.Primary?.Cue;
        var subject = cue is { } known && reading.Mentions[known.Subject].Member == choice.Member ? reading.Mentions[known.Subject] : null;
        return new Attribution
        {
            Kind = QuotationKind.Direct,
            Paragraph = around.Run.Paragraph,
            Spans = [around.Run.Words],
            Speaker = choice.Member < 0 ? null : reading.Cast.Members[choice.Member].ToSpeaker(),
            Mention = subject is null ? null : reading.SpanOf(subject),
            Cue = cue is { } said && subject is not null ? reading.SpanOf(said.Token, said.Token + 1) : null,
            Confidence = choice.Probability * quotation,
            Rule = around.Primary?.Place.ToString() ?? "NoCue",
        };
    }
}
