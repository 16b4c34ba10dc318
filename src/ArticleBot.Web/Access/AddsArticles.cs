namespace ArticleBot.Web.Access;

/// <summary>Marks what adds to the library.</summary>
internal sealed record AddsArticles;
