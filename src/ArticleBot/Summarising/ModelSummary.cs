using System.Collections.Immutable;
using System.Globalization;
using ArticleBot.Articles;
using ArticleBot.Grounding;
using ArticleBot.Model;
using ArticleBot.Writing;

namespace ArticleBot.Summarising;

/// <summary>
/// A summary in a language model's words, every sentence checked. An article too long for one prompt is summarised part by
/// part, and the most central sentences of the parts make the summary.
/// </summary>
internal sealed class ModelSummary(GroundedWriter writer)
{
    private const string Time = "the time in the article's own words";

    /// <summary>More parts would cost more than a summary is worth; of a longer text the most even spread of parts is read.</summary>
    private const int MostParts = 12;

    private const string NoFocus = "none";

    /// <summary>The checked sentences, perhaps none, and what was left out.</summary>
    /// <param name="progress">Told the sentences that passed so far, where the whole fits one prompt.</param>
    /// <exception cref="ModelException">The model gave no reply to a part.</exception>
    public async Task<Summary> WriteAsync(SummaryRequest request, IProgress<ImmutableArray<Claim>>? progress,
        CancellationToken cancellation)
    {
        var parts = Parts(request.Articles);
        // Parts are written side by side: their sentences would come in no order.
        var told = parts.Count == 1 ? progress : null;
        var deadline = writer.StartDeadline();
        var texts = await Task.WhenAll(parts.Select(part => WriteAsync(request, part, deadline, told, cancellation)));
        var claims = texts.SelectMany(text => text.Claims).ToImmutableArray();
        var isWhole = request is { Style: SummaryStyle.Full, All: true };
        var kept = isWhole ? claims : [.. Central(request, claims, ExtractiveSummary.CountOf(request.Style))];
        return new Summary
        {
            Style = request.Style,
            Focus = request.Focus,
            Mode = SummaryMode.Model,
            Sentences = [.. kept.Select(claim => new SummarySentence(claim))],
            LeftOut = request.Style == SummaryStyle.Full ? claims.Length - kept.Length : 0,
            Notices = [.. texts.SelectMany(text => text.Notices).Distinct(StringComparer.Ordinal)],
        };
    }

    private Task<GroundedText> WriteAsync(
        SummaryRequest request, ImmutableArray<(Article Article, Paragraph Paragraph)> part, Deadline deadline,
            IProgress<ImmutableArray<Claim>>? told, CancellationToken cancellation)
    {
        var variables = new Dictionary<string, string>(StringComparer.Ordinal)
        { ["task"] = TaskOf(request.Style), ["focus"] = request.Focus ?? NoFocus };
        return writer.WriteAsync(PromptName.Summarise, Evidence.Of(part), variables, deadline, told, cancellation);
    }

    private List<ImmutableArray<(Article Article, Paragraph Paragraph)>> Parts(IReadOnlyList<Article> articles)
    {
        var parts = writer.Parts(
            articles.SelectMany(article =>
                article.Paragraphs.Where(paragraph => paragraph.IsEvidence).Select(paragraph => (article, paragraph)))).ToList();
        var step = Math.Max(1, (parts.Count + MostParts - 1) / MostParts);
        return [.. parts.Where((_, number) => number % step == 0)];
    }

    private static IEnumerable<Claim> Central(SummaryRequest request, ImmutableArray<Claim> claims, int count)
    {
        if (claims.Length <= count)
            return claims;
        var centrality = new Centrality(SummaryCandidates.Of(request.Articles));
        var best = claims.OrderByDescending(claim => centrality.Of(SummaryCandidates.Terms(claim.Text))).Take(count).ToHashSet();
        return claims.Where(best.Contains);
    }

    private static string TaskOf(SummaryStyle style) => style switch
    {
        SummaryStyle.Headline => "Write one sentence: the article's main point.",
        SummaryStyle.Short => "Write three sentences: what happened, and what matters most about it.",
        SummaryStyle.Bullets => "Write five points, one line each, in the article's order.",
        SummaryStyle.Full => "Write one line for each section of the article, in the article's order.",
        _ =>
            string.Create(CultureInfo.InvariantCulture,
                $"Write what happened when: at most {ExtractiveSummary.CountOf(style)} lines, the earliest first, each beginning "
                    + $"with {Time}."),
    };
}
