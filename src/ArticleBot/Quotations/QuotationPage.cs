using System.Collections.Immutable;

namespace ArticleBot.Quotations;

/// <summary>One page of quotations.</summary>
/// <param name="Quotations">Those of this page.</param>
/// <param name="Page">The page's index, 0 or more.</param>
/// <param name="Pages">How many pages there are; 0 where nothing was found.</param>
/// <param name="Total">How many quotations there are on all pages.</param>
public sealed record QuotationPage(ImmutableArray<Quotation> Quotations, int Page, int Pages, int Total);
