namespace ArticleBot.Library;

/// <summary>An earlier text of an article.</summary>
/// <param name="Text">The text.</param>
/// <param name="Until">When another one took its place.</param>
public sealed record ArticleRevision(KeptText Text, DateTimeOffset Until);
