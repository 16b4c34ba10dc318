namespace ArticleBot.Articles;

/// <summary>What is known of where an article comes from beside its text; null where nothing tells it.</summary>
/// <param name="Url">Its address: absolute, http or https.</param>
/// <param name="Author">Who wrote it.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="Date">The day it appeared.</param>
public sealed record ArticleSource(Uri? Url = null, string? Author = null, string? Publisher = null, DateOnly? Date = null);
