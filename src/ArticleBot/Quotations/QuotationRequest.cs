using ArticleBot.Articles;

namespace ArticleBot.Quotations;

/// <summary>Which quotations are wanted.</summary>
/// <param name="Articles">The articles to look in.</param>
public sealed record QuotationRequest(IReadOnlyList<Article> Articles)
{
    /// <summary>The speaker's canonical name, as <see cref="SpeakerDirectory"/> gives it; null for everybody.</summary>
    public string? Speaker { get; init; }

    /// <summary>What the quotations are to be about, in any words; null for everything.</summary>
    public string? Topic { get; init; }

    /// <summary>The kind wanted; null for every kind.</summary>
    public QuotationKind? Kind { get; init; }
}
