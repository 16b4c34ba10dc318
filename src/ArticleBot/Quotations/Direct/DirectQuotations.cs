using ArticleBot.Quotations.Attributions;
using ArticleBot.Quotations.Cues;
using ArticleBot.Quotations.Marks;
using ArticleBot.Quotations.Names;
using ArticleBot.Quotations.People;

namespace ArticleBot.Quotations.Direct;

/// <summary>Gives every quotation in marks its speaker.</summary>
internal static class DirectQuotations
{
    private const double LeastQuotation = 0.45;
    // Few words in marks without a verb of saying in their sentence are often a term or a title.
    private const double LeastLoose = 0.7;
    private const int FewWords = 4;
    private const double LeastSpeaker = 0.35;

    /// <summary>The direct and mixed attributions of an article, in order.</summary>
    public static List<Attribution> Find(Reading reading) =>
        Utterances.Join(reading.Article, Parts(reading).Select(part =>
            (part.Attribution with { Inner = NestedQuotations.Find(reading, part.Run, part.Attribution.Speaker) }, part.Run)));

    /// <summary>An attribution for each quoted run that is a quotation, in order; the parts of an utterance stand apart.</summary>
    public static IEnumerable<(Attribution Attribution, QuotedRun Run)> Parts(Reading reading)
    {
        var running = new Running();
        foreach (var judged in Judge(reading, running))
        {
            if (!judged.IsQuotation)
                continue;
            var attribution = Attribute(reading, judged, running);
            yield return (attribution with { Confidence = judged.Choice.Probability * judged.Probability }, judged.Around.Run);
        }
    }

    /// <summary>Every quoted run in order with its candidates and what it is taken for.</summary>
    /// <param name="running">Is told, after each run, who spoke.</param>
    internal static IEnumerable<JudgedRun> Judge(Reading reading, Running running)
    {
        var cues = CueFinder.Find(reading);
        for (var i = 0; i < reading.Runs.Count; i++)
        {
            var around = new Surroundings(reading, cues, i);
            var candidates = Candidates.Find(reading, around, running.Members);
            new SpeakerFeatures(reading, around, running).Describe(candidates);
            var choice = SpeakerChoice.Among(candidates);
            var features = QuotationFeatures.Of(reading, around, choice, running.Before(reading, i));
            var probability = around.Run.IsBlock ? 1 : IsName(reading, around) ? 0 : Probability(features);
            // Words in marks inside a sentence that nobody could have said are the author's.
            var isLikely = probability >= (IsLoose(around) ? LeastLoose : LeastQuotation);
            var isQuotation = isLikely && (choice.Member >= 0 || !IsMixed(reading, around));
            running.Judged(i, isQuotation);
            yield return new JudgedRun(around, candidates, choice, features, probability, isQuotation);
            if (isQuotation)
                running.Spoke(i, choice.Member);
        }
    }

    private static bool IsLoose(Surroundings around)
    {
        var hasCue = around.Primary is { Place: <= CuePlace.LeadIn };
        return !hasCue && around.Last - around.First < FewWords && around.Run is { IsClosed: true, IsBlock: false };
    }

    /// <summary>How likely words in marks are a quotation, 0 to 1.</summary>
    private static double Probability(List<string> features) => 1 / (1 + Math.Exp(-FeatureWeights.OfQuotation.Sum(features)));

    private static Attribution Attribute(Reading reading, JudgedRun judged, Running running)
    {
        var (around, choice) = (judged.Around, judged.Choice);
        var known = choice.Probability >= LeastSpeaker ? choice.Member : -1;
        var ownCue = around.Primary is { } primary && known >= 0 && StandsFor(reading, primary, known) ? primary.Cue : (Cue?)null;
        var mention = ownCue is { } cue
            ? reading.Mentions[cue.Subject] : Nearby(reading, judged.Candidates.Find(candidate => candidate.Member == known));
        return new Attribution
        {
            Kind = IsMixed(reading, around) ? QuotationKind.Mixed : QuotationKind.Direct,
            Paragraph = around.Run.Paragraph,
            Spans = [around.Run.Words],
            Speaker = known < 0 ? null : reading.Cast.Members[known].ToSpeaker(),
            Others = ownCue is { } shared ? Companions.Of(reading, reading.Mentions[shared.Subject], shared.Token) : [],
            Mention = mention is null ? null : reading.SpanOf(mention),
            Cue = ownCue is { } said ? reading.SpanOf(said.Token, said.Token + 1) : null,
            Confidence = choice.Probability,
            Rule = known < 0
                ? "unattributed"
                : AttributionRule.Of(around, ownCue is not null, mention?.Kind == MentionKind.Pronoun, known == running.Last),
        };
    }

    // “…,” he said: he is whoever was chosen, where that one can be meant.
    private static bool StandsFor(Reading reading, CueRelation primary, int member)
    {
        var subject = reading.Mentions[primary.Cue.Subject];
        return subject.Member == member || subject.Kind == MentionKind.Pronoun && primary.Place <= CuePlace.LeadIn
            && SpeakerFeatures.Fit(reading.Cast.Members[member], subject.Gender) != "no";
    }

    private static Mention? Nearby(Reading reading, Candidate? speaker) =>
        speaker is { Before: >= 0 }
            ? reading.Mentions[speaker.Before] : speaker is { After: >= 0 } ? reading.Mentions[speaker.After] : null;

    private static bool IsName(Reading reading, Surroundings around) =>
        IsNickname(reading, around) || WorkTitles.IsTitle(reading, around) || Passives.IsName(reading, around);

    // William “Billy” Lee: the marks stand inside the name.
    private static bool IsNickname(Reading reading, Surroundings around) =>
        reading.MentionAt[around.First] is >= 0 and var name && reading.Mentions[name] is { Kind: MentionKind.Person } mention
        && mention.First < around.First && mention.End > around.Last + 1;

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
