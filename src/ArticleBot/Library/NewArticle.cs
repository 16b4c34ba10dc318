namespace ArticleBot.Library;

/// <summary>An article that is to be added.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Id">The name that it wants; where another has it, it gets a number more.</param>
/// <param name="Owner">The server that it is to belong to; null for everybody.</param>
/// <param name="Source">Where it came from.</param>
/// <param name="AddedBy">Who adds it.</param>
/// <param name="AddedAt">When.</param>
public sealed record NewArticle(ReadText Text, string Id, string? Owner, string Source, string AddedBy, DateTimeOffset AddedAt);
