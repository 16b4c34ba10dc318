namespace ArticleBot.Web.Adding;

/// <summary>How far the work of adding an article is, as it is kept for other processes.</summary>
/// <param name="Name">What is added, for its reader.</param>
/// <param name="StartedAt">When the work began.</param>
/// <param name="Step">What is being done.</param>
/// <param name="Article">The article's id once it is in the library; null before.</param>
/// <param name="Failure">Why it could not be added, in one line; null where nothing failed.</param>
internal sealed record AddingState(string Name, DateTimeOffset StartedAt, AddingStep Step, string? Article, string? Failure);
