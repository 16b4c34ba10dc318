using System.Collections.Immutable;
using System.Globalization;
using ArticleBot.Articles;
using ArticleBot.Meaning;
using ArticleBot.Retrieval;

namespace ArticleBot.Summarising;

/// <summary>Summarises with sentences of the articles, word for word. Needs no model and no network.</summary>
internal sealed class ExtractiveSummary
{
    private const int MostTimes = 8;
    private const int FocusPassages = 12;
    private const double Leaning = 0.7;
    private const string NoText = "The article has no running text to summarise.";
    private const string NoTimes = "The article does not say when things happened.";

    private readonly SummaryRequest request;
    private readonly IndexCache indexes;
    private readonly QuestionLikeness? likeness;
    private readonly ImmutableArray<SummaryCandidate> candidates;
    private readonly Centrality centrality;

    private ExtractiveSummary(SummaryRequest request, IndexCache indexes, QuestionLikeness? likeness)
    {
        (this.request, this.indexes, this.likeness) = (request, indexes, likeness);
        candidates = SummaryCandidates.Of(request.Articles);
        centrality = new Centrality(candidates);
    }

    /// <summary>The summary that a request asks for.</summary>
    /// <param name="request">What is to be summarised, and how.</param>
    /// <param name="indexes">Where a focus is looked for.</param>
    /// <param name="likeness">How alike the focus is to the articles' parts; null where its words alone are compared.</param>
    public static Summary Of(SummaryRequest request, IndexCache indexes, QuestionLikeness? likeness = null) =>
        new ExtractiveSummary(request, indexes, likeness).Make();

    /// <summary>The words that say that the article does not speak of a focus.</summary>
    public static string NotSpokenOf(string focus) =>
        string.Create(CultureInfo.InvariantCulture, $"The article does not speak of “{focus}”.");

    /// <summary>How many sentences a style has at most.</summary>
    public static int CountOf(SummaryStyle style) => style switch
    {
        SummaryStyle.Headline => 1,
        SummaryStyle.Short => 3,
        SummaryStyle.Bullets => 5,
        SummaryStyle.Full => FullSummary.MostLines,
        _ => MostTimes,
    };

    private Summary Make()
    {
        var scored = Scored();
        var leftOut = 0;
        ImmutableArray<SummarySentence> sentences = [];
        if (request.Style == SummaryStyle.Full)
            (sentences, leftOut) = FullSummary.Of(Section.Of(candidates), SectionScore(scored), request.All);
        else if (!scored.IsEmpty)
            sentences = request switch
            {
                { Style: SummaryStyle.Timeline } => Timeline.Of(scored, MostTimes),
                { Focus: null } => new LeadSummary(candidates, centrality).Pick(CountOf(request.Style)),
                _ => Picked(scored),
            };
        return new Summary
        {
            Style = request.Style,
            Focus = request.Focus,
            Sentences = sentences,
            LeftOut = leftOut,
            Mode = SummaryMode.Extractive,
            Notices = sentences.IsEmpty ? [WhyNothing(scored.IsEmpty)] : [],
        };
    }

    private ImmutableArray<SummarySentence> Picked(ImmutableArray<(SummaryCandidate Candidate, double Score)> scored) =>
        Shown([.. SentencePick.Best(scored, CountOf(request.Style)).OrderBy(candidate => candidate.Order)]);

    private static ImmutableArray<SummarySentence> Shown(ImmutableArray<SummaryCandidate> picked) =>
        [.. picked.Select((candidate, at) => candidate.ToSentence(follows: at > 0 && IsRightBehind(candidate, picked[at - 1])))];

    private static bool IsRightBehind(SummaryCandidate candidate, SummaryCandidate other) =>
        candidate.Article == other.Article && candidate.Order == other.Order + 1;

    private string WhyNothing(bool hasNoSentence) =>
        !hasNoSentence ? NoTimes : request.Focus is { } focus ? NotSpokenOf(focus) : NoText;

    // With a focus, only sentences that have to do with it, and those that say most of it first.
    private ImmutableArray<(SummaryCandidate Candidate, double Score)> Scored()
    {
        var scored = candidates.Select(candidate => (candidate, Score: centrality.Of(candidate, candidate.Paragraph.Number)));
        if (request.Focus is not { } focus)
            return [.. scored];
        var terms = SummaryCandidates.Terms(focus);
        var known = terms.Where(centrality.Holds).ToList();
        if (known.Count * 2 < terms.Count)
            known = [];
        var near = indexes.Of(request.Articles).Search(focus, FocusPassages)
            .Select(passage => (passage.Article, passage.Paragraph.Number)).ToHashSet();
        var shares = candidates.Select(candidate => Share(candidate, known, near)).ToList();
        return [.. scored
            .Select(pair => (pair.candidate, pair.Score, Share: Math.Max(shares[pair.candidate.Order],
                LeaningShare(pair.candidate, shares))))
            .Where(pair => pair.Share > 0)
            .Select(pair => (pair.candidate, (1 + pair.Score) * pair.Share * pair.Share))];
    }

    // “The library shuts on Mondays. Its branch closes for good.” goes on speaking of it.
    private double LeaningShare(SummaryCandidate candidate, List<double> shares) =>
        candidate is { Leans: true, Order: > 0 and var at } && candidates[at - 1] is var before && IsRightBehind(candidate, before)
            && candidate.Paragraph.Number == before.Paragraph.Number ? shares[at - 1] * Leaning : 0;

    // By the words of the focus, in the paragraphs that have most of it; or by likeness, which counts where no word is shared.
    private double Share(SummaryCandidate candidate, List<string> focus, HashSet<(Article Article, int Number)> near)
    {
        var alike = likeness?.Relevance(candidate.Article, candidate.Span.Start) ?? 0;
        return focus.Count > 0 && near.Contains((candidate.Article, candidate.Paragraph.Number))
            ? Math.Max(alike, (double)focus.Count(candidate.Terms.Contains) / focus.Count)
            : alike;
    }

    // Without a focus what is central within a section counts, with one what has most to do with it.
    private Func<SummaryCandidate, int, double?> SectionScore(ImmutableArray<(SummaryCandidate Candidate, double Score)> scored)
    {
        if (request.Focus is null)
            return (candidate, place) => centrality.Of(candidate, place);
        var scores = scored.ToDictionary(pair => pair.Candidate, pair => pair.Score);
        return (candidate, _) => scores.TryGetValue(candidate, out var score) ? score : null;
    }
}
