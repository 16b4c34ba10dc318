namespace ArticleBot.Web.Access;

/// <summary>Marks what only those see who run the bot: an open site asks for the token.</summary>
internal sealed record ForOperators;
