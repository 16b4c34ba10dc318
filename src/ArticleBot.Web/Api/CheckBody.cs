namespace ArticleBot.Web.Api;

/// <summary>A text that is to be checked.</summary>
/// <param name="Text">The text.</param>
/// <param name="Articles">Ids of the articles that it is checked against; null or none for every article of the library.</param>
internal sealed record CheckBody(string? Text, string[]? Articles = null);
