using ArticleBot.Articles;
using ArticleBot.Meaning;
using ArticleBot.Quotations.Attributions;

namespace ArticleBot.Quotations;

/// <summary>Which quotations are wanted.</summary>
/// <param name="Articles">The articles to look in.</param>
public sealed record QuotationRequest(IReadOnlyList<Article> Articles)
{
    /// <summary>The speaker's canonical name, as <see cref="People.SpeakerDirectory"/> gives it; null for everybody.</summary>
    public string? Speaker { get; init; }

    /// <summary>What the quotations are to be about, in any words; null for everything.</summary>
    public string? Topic { get; init; }

    /// <summary>How alike the topic is to the articles' parts; null where its words alone are compared.</summary>
    public QuestionLikeness? Likeness { get; init; }

    /// <summary>Whether reported statements less sure than <see cref="QuotationsOptions.LeastConfidence"/> are wanted, too.</summary>
    public bool IncludesUnsure { get; init; }

    /// <summary>The kind wanted; null for every kind.</summary>
    public QuotationKind? Kind { get; init; }
}
