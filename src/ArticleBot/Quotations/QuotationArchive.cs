using System.Collections.Immutable;
using ArticleBot.Articles;
using ArticleBot.Quotations.Attributions;
using ArticleBot.Quotations.People;
using ArticleBot.Retrieval;
using Microsoft.Extensions.Options;

namespace ArticleBot.Quotations;

/// <summary>Who said what in articles; what front ends call. Thread-safe; an article is read once as long as it is in use.</summary>
/// <param name="options">Which statements are shown.</param>
/// <param name="indexes">The articles' indexes, which other slices may share; without it the archive has its own.</param>
public sealed class QuotationArchive(IOptions<QuotationsOptions> options, IndexCache? indexes = null)
{
    // From here on who said it is right more often than not (docs/quotations.md).
    private const double LeastOfQuotations = 0.35;

    private readonly IndexCache indexes = indexes ?? new IndexCache();

    /// <summary>An archive with the default options.</summary>
    public QuotationArchive()
        : this(Options.Create(new QuotationsOptions()))
    {
    }

    /// <summary>Every attribution of an article, ordered by where its words begin.</summary>
#pragma warning disable CA1822 // What the archive shows is the archive's to tell: whoever has one asks it, and not a static of its own.
    public ImmutableArray<Attribution> Attributions(Article article) => QuotationExtractor.Extract(article);
#pragma warning restore CA1822

    /// <summary>Whether an attribution is sure enough to be shown without being asked for.</summary>
    public bool IsShown(Attribution attribution)
    {
        ArgumentNullException.ThrowIfNull(attribution);
        return attribution.Confidence >= (attribution.Kind == QuotationKind.Indirect ? options.Value.LeastConfidence : LeastOfQuotations);
    }

    /// <summary>Everybody whom the articles quote, with counts of what is shown.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="includesUnsure">Whether what is not shown by default counts, too.</param>
    public SpeakerDirectory Speakers(IReadOnlyList<Article> articles, bool includesUnsure = false)
    {
        ArgumentNullException.ThrowIfNull(articles);
        var attributions = articles.SelectMany(article => Attributions(article));
        var named = articles.SelectMany(article => ArticlePeople.Of(article))
            .Where(person => person is { IsNamed: true, MayBePerson: true });
        return SpeakerDirectory.Of(attributions.Where(attribution => includesUnsure || IsShown(attribution)),
            named.Select(person => person.Name));
    }

    /// <summary>
    /// The quotations that a request asks for: in the articles' order, or by topic, best first, where it names one; then
    /// only those that share a word with the topic, stand in a paragraph about it, or are alike to it.
    /// </summary>
    public ImmutableArray<Quotation> Find(QuotationRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var found = request.Articles
            .SelectMany(article => Attributions(article).Select(attribution => new Quotation(article, attribution)))
            .Where(quotation => request.IncludesUnsure || IsShown(quotation.Attribution))
            .Where(quotation => request.Kind is null || quotation.Attribution.Kind == request.Kind)
            .Where(quotation => request.Speaker is null || quotation.Attribution.Speakers.Any(speaker => speaker.Name == request.Speaker));
        return string.IsNullOrWhiteSpace(request.Topic)
            ? [.. found] : TopicRanking.Rank([.. found], indexes.Of(request.Articles), request.Topic, request.Likeness);
    }
}
