namespace ArticleBot.Web.Api;

/// <summary>A summary that is wanted.</summary>
/// <param name="Articles">Ids of the articles; null or none for every article of the library.</param>
/// <param name="Style">short, headline, bullets, full or timeline. Default: short.</param>
/// <param name="Focus">What the reader wants to know about; null for everything.</param>
/// <param name="All">Whether a full summary has a line for every section.</param>
internal sealed record SummaryBody(string[]? Articles = null, string? Style = null, string? Focus = null, bool All = false);
