using ArticleBot.Quotations.Attributions;
using ArticleBot.Quotations.Cues;
using ArticleBot.Quotations.Lexicon;
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
            (part.Attribution with { Inner = NestedQuotations.Find(reading, part.Run) }, part.Run)));

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
            var thing = Inscriptions.Speaker(reading, around);
            var choice = thing ?? OpenMarks.SpeakerBehind(reading, cues, around, i)
                ?? OpenMarks.SpeakerBefore(reading, around, running, i) ?? SpeakerChoice.Among(candidates);
            var features = QuotationFeatures.Of(reading, around, choice, running.Before(reading, i));
            var probability = around.Run.IsBlock ? 1 : IsName(reading, around) ? 0 : Probability(features);
            // Words in marks inside a sentence that nobody could have said are the author's.
            var isLikely = probability >= (IsLoose(around) ? LeastLoose : LeastQuotation);
            var isQuotation = isLikely && (choice.Member >= 0 || !IsMixed(reading, around));
            running.Judged(i, isQuotation);
            yield return new JudgedRun(around, candidates, choice, features, probability, isQuotation);
            if (!isQuotation)
                continue;
            running.Spoke(i, thing is null ? choice.Member : -1);
            LearnGender(reading, around, choice);
        }
    }

    // “…,” he said, and nobody else fits as well: “she” is another from here on.
    private static void LearnGender(Reading reading, Surroundings around, SpeakerChoice choice)
    {
        if (choice.Member < 0 || choice.Probability < LeastSpeaker)
            return;
        var isBeside = around.Primary is { Place: CuePlace.RightAfter or CuePlace.RightBefore, Subject.Kind: MentionKind.Pronoun };
        var member = reading.Cast.Members[choice.Member];
        var isOpen = member is { Kind: MentionKind.Person, Gender: Gender.Unknown };
        if (isBeside && isOpen && around.Primary!.Value.Subject.Gender is (Gender.Male or Gender.Female) and var gender)
            member.Gender = gender;
    }

    private static bool IsLoose(Surroundings around) =>
        around is { Own: null, Run: { IsClosed: true, IsBlock: false } } && around.Last - around.First < FewWords;

    /// <summary>How likely words in marks are a quotation, 0 to 1.</summary>
    private static double Probability(List<string> features) => 1 / (1 + Math.Exp(-FeatureWeights.OfQuotation.Sum(features)));

    private static Attribution Attribute(Reading reading, JudgedRun judged, Running running)
    {
        var (around, choice) = (judged.Around, judged.Choice);
        var known = choice.Probability >= LeastSpeaker ? choice.Member : -1;
        var own = known < 0 ? null : OwnCue(reading, around, known);
        var mention = own is { } cue ? cue.Subject : Nearby(judged.Candidates.Find(candidate => candidate.Member == known));
        return new Attribution
        {
            Kind = IsMixed(reading, around) ? QuotationKind.Mixed : QuotationKind.Direct,
            Paragraph = around.Run.Paragraph,
            Spans = [around.Run.Words],
            Speaker = known < 0 ? null : reading.Cast.Members[known].ToSpeaker(),
            Others = own is { } shared ? Companions.Of(reading, shared.Subject, shared.Cue.Token) : [],
            Mention = mention is null ? null : reading.SpanOf(mention),
            Cue = own is { } said ? reading.SpanOf(said.Cue.Token, said.Cue.Token + 1) : null,
            Confidence = choice.Probability,
            Rule = known < 0
                ? "unattributed"
                : AttributionRule.Of(around, own is not null, mention?.Kind == MentionKind.Pronoun, known == running.Last),
        };
    }

    // The cue of the words, where its subject is whoever was chosen: “…,” he said.
    private static CueRelation? OwnCue(Reading reading, Surroundings around, int member)
    {
        if (around.Primary is not { } primary || primary.Subject.Member == member)
            return around.Primary;
        var isPronoun = primary is { IsBeside: true, Subject.Kind: MentionKind.Pronoun };
        return isPronoun && SpeakerFeatures.Fit(reading.Cast.Members[member], primary.Subject.Gender) != "no" ? primary : null;
    }

    private static Mention? Nearby(Candidate? speaker) => speaker?.Before ?? speaker?.After;

    private static bool IsName(Reading reading, Surroundings around) =>
        IsNickname(reading, around) || WorkTitles.IsTitle(reading, around) || Headings.IsHeading(reading, around)
        || Passives.IsName(reading, around) || Inscriptions.NamesCarrier(reading, around) || Terms.IsTerm(reading, around);

    // William “Billy” Lee: the marks stand inside the name.
    private static bool IsNickname(Reading reading, Surroundings around) =>
        reading.MentionAt(around.First) is { Kind: MentionKind.Person } name && name.First < around.First && name.End > around.Last + 1;

    // Part of a sentence of the article's: “said the trip was “better than the last time””.
    private static bool IsMixed(Reading reading, Surroundings around) => !around.OpensSentence
        && reading[around.First] is { IsWord: true, IsCapital: false }
        && reading[around.BeforeMarks].Kind is TokenKind.Word or TokenKind.Number;
}
