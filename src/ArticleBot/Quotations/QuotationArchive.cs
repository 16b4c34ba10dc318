using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using ArticleBot.Articles;
using ArticleBot.Quotations.People;

namespace ArticleBot.Quotations;

/// <summary>Who said what in articles; what front ends call. Thread-safe; an article is read once as long as it is in use.</summary>
public sealed class QuotationArchive
{
    private readonly ConditionalWeakTable<Article, Lazy<ImmutableArray<Attribution>>> read = [];

    /// <summary>Every attribution of an article, ordered by where its words begin.</summary>
    public ImmutableArray<Attribution> Attributions(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return read.GetValue(article, static key => new Lazy<ImmutableArray<Attribution>>(() => QuotationExtractor.Extract(key))).Value;
    }

    /// <summary>Everybody whom the articles quote, with counts.</summary>
    public SpeakerDirectory Speakers(IReadOnlyList<Article> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        return SpeakerDirectory.Of(articles.SelectMany(article => Attributions(article)));
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
            .Where(quotation => request.Kind is null || quotation.Attribution.Kind == request.Kind)
            .Where(quotation => request.Speaker is null || quotation.Attribution.Speaker?.Name == request.Speaker);
        return string.IsNullOrWhiteSpace(request.Topic) ? [.. found] : TopicRanking.Rank([.. found], request.Articles, request.Topic, request.Likeness);
    }
}
