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
    private const string NoText = "The article has no running text to summarise.";
    private const string NoTimes = "The article does not say when things happened.";

    private readonly SummaryRequest request;
    private readonly QuestionLikeness? likeness;
    private readonly ImmutableArray<SummaryCandidate> candidates;
    private readonly Centrality centrality;

    private ExtractiveSummary(SummaryRequest request, QuestionLikeness? likeness)
    {
        (this.request, this.likeness) = (request, likeness);
        candidates = SummaryCandidates.Of(request.Articles);
        centrality = new Centrality(candidates);
    }

    /// <summary>The summary that a request asks for.</summary>
    /// <param name="request">What is to be summarised, and how.</param>
    /// <param name="likeness">How alike the focus is to the articles' parts; null where its words alone are compared.</param>
    public static Summary Of(SummaryRequest request, QuestionLikeness? likeness = null) => new ExtractiveSummary(request, likeness).Make();

    /// <summary>The words that say that the article does not speak of a focus.</summary>
    public static string NotSpokenOf(string focus) => string.Create(CultureInfo.InvariantCulture, $"The article does not speak of “{focus}”.");

    /// <summary>How many sentences a style has at most.</summary>
    public static int CountOf(SummaryStyle style) => style switch
    {
        SummaryStyle.Headline => 1,
        SummaryStyle.Short => 3,
        SummaryStyle.Bullets => 5,
        _ => MostTimes,
    };

    private Summary Make()
    {
        var scored = Scored();
        var sentences = request.Style switch
        {
            _ when scored.IsEmpty => [],
            SummaryStyle.Full => Sections(scored),
            SummaryStyle.Timeline => Times(scored),
            var style => InOrder(SentencePick.Best(scored, CountOf(style))).Select(candidate => candidate.ToSentence()).ToImmutableArray(),
        };
        return new Summary
        {
            Style = request.Style,
            Focus = request.Focus,
            Sentences = sentences,
            Mode = SummaryMode.Extractive,
            Notices = sentences.IsEmpty ? [WhyNothing(scored.IsEmpty)] : [],
        };
    }

    private string WhyNothing(bool hasNoSentence) =>
        !hasNoSentence ? NoTimes : request.Focus is { } focus ? NotSpokenOf(focus) : NoText;

    // With a focus, only sentences that have to do with it, and those that say most of it first.
    private ImmutableArray<(SummaryCandidate Candidate, double Score)> Scored()
    {
        var scored = candidates.Select(candidate => (candidate, Score: centrality.Of(candidate, Place(candidate))));
        if (request.Focus is not { } focus)
            return [.. scored];
        var terms = SummaryCandidates.Terms(focus);
        var known = terms.Where(centrality.Holds).ToList();
        if (known.Count * 2 < terms.Count)
            known = [];
        var near = PassageIndex.Build(request.Articles).Search(focus, FocusPassages).Select(passage => (passage.Article, passage.Paragraph.Number)).ToHashSet();
        return [.. scored
            .Select(pair => (pair.candidate, pair.Score, Share: Share(pair.candidate, known, near)))
            .Where(pair => pair.Share > 0)
            .Select(pair => (pair.candidate, (1 + pair.Score) * pair.Share * pair.Share))];
    }

    // By the words of the focus, in the paragraphs that have most of it; or by likeness, which counts where no word is shared.
    private double Share(SummaryCandidate candidate, List<string> focus, HashSet<(Article Article, int Number)> near)
    {
        var alike = likeness?.Relevance(candidate.Article, candidate.Span.Start) ?? 0;
        return focus.Count > 0 && near.Contains((candidate.Article, candidate.Paragraph.Number))
            ? Math.Max(alike, (double)focus.Count(candidate.Terms.Contains) / focus.Count)
            : alike;
    }

    private ImmutableArray<SummarySentence> Sections(ImmutableArray<(SummaryCandidate Candidate, double Score)> scored)
    {
        var scores = scored.ToDictionary(pair => pair.Candidate, pair => pair.Score);
        var picked = new List<SummaryCandidate>();
        var lines = ImmutableArray.CreateBuilder<SummarySentence>();
        foreach (var section in Section.Of(candidates))
        {
            var places = section.Candidates.Select((candidate, place) => (candidate, place)).Where(pair => scores.ContainsKey(pair.candidate));
            var own = places.Select(pair => (pair.candidate, request.Focus is null ? centrality.Of(pair.candidate, pair.place) : scores[pair.candidate]));
            if (SentencePick.Best(own, 1, picked) is not [var best])
                continue;
            picked.Add(best);
            lines.Add(best.ToSentence(section.Heading));
        }

        return lines.DrainToImmutable();
    }

    private static ImmutableArray<SummarySentence> Times(ImmutableArray<(SummaryCandidate Candidate, double Score)> scored)
    {
        var latest = scored.Select(pair => pair.Candidate.Article).Distinct().ToDictionary(article => article, article => TimePhrase.LatestWeekday(article.Text));
        var timed = scored
            .Select(pair => (pair.Candidate, pair.Score, Time: TimePhrase.First(pair.Candidate.Text, pair.Candidate.Article.Info.Published?.Day, latest[pair.Candidate.Article])))
            .Where(pair => pair.Time is not null)
            .ToDictionary(pair => pair.Candidate, pair => (pair.Score, Time: pair.Time!));
        return [.. SentencePick.Best(timed.Select(pair => (pair.Key, pair.Value.Score)), MostTimes)
            .OrderBy(candidate => timed[candidate].Time.Day).ThenBy(candidate => candidate.Order)
            .Select(candidate => candidate.ToSentence(timed[candidate].Time.Words))];
    }

    private static IEnumerable<SummaryCandidate> InOrder(ImmutableArray<SummaryCandidate> picked) => picked.OrderBy(candidate => candidate.Order);

    // The lead of each article counts, not only of the first.
    private static int Place(SummaryCandidate candidate) => candidate.Paragraph.Number;
}
