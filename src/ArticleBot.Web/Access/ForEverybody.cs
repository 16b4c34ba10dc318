namespace ArticleBot.Web.Access;

/// <summary>Marks what anybody may fetch, whatever <c>Web:Access</c> says: it tells nothing.</summary>
internal sealed record ForEverybody;
