namespace ArticleBot.Web.Api;

/// <summary>An article that is to be added: an address, or a text.</summary>
/// <param name="Url">Its address.</param>
/// <param name="Text">Its text, plain or Markdown.</param>
/// <param name="Title">The title to give it; null for its own.</param>
public sealed record ArticleBody(string? Url = null, string? Text = null, string? Title = null);
