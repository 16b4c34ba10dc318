namespace ArticleBot.Web.Api;

/// <summary>A question.</summary>
/// <param name="Question">The words.</param>
/// <param name="Articles">Ids of the articles that may answer; null or none for every article of the library.</param>
/// <param name="Conversation">
/// Names a conversation in which questions lean on those before: 16 to 64 letters and digits that nobody guesses; null for none.
/// </param>
/// <param name="Top">How many passages the ranking holds, 1 to 100. Default: 3.</param>
/// <param name="Trace">Whether a language model's own words and the verdicts on them are told, too.</param>
internal sealed record AskBody(string? Question, string[]? Articles = null, string? Conversation = null, int Top = 3, bool Trace = false);
