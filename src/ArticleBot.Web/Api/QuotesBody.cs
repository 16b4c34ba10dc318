namespace ArticleBot.Web.Api;

/// <summary>Quotations that are wanted.</summary>
/// <param name="Articles">Ids of the articles; null or none for every article of the library.</param>
/// <param name="Speaker">A name, part of one, or a role; null for everybody.</param>
/// <param name="About">What they are about; null for everything.</param>
/// <param name="Kind">direct, mixed, indirect, post or answer; null for every kind.</param>
/// <param name="All">Whether less sure statements are wanted, too.</param>
internal sealed record QuotesBody(
    string[]? Articles = null, string? Speaker = null, string? About = null, string? Kind = null, bool All = false);
