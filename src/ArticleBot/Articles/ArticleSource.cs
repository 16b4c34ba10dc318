namespace ArticleBot.Articles;

/// <summary>What the front matter says about where an article comes from; null where it says nothing.</summary>
/// <param name="Url">Its address: absolute, http or https.</param>
/// <param name="Author">Who wrote it.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="Date">The day it appeared.</param>
public sealed record ArticleSource(Uri? Url = null, string? Author = null, string? Publisher = null, DateOnly? Date = null);
