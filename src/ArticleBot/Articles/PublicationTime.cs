namespace ArticleBot.Articles;

/// <summary>When an article appeared.</summary>
/// <param name="AsPrinted">The words that say it (“11/18/19 11:04 PM EST”).</param>
/// <param name="Day">The day that they mean; null where they leave it open, as 3/4/2026 does.</param>
/// <param name="Time">The day and time, where both are printed and a zone is known.</param>
public sealed record PublicationTime(string AsPrinted, DateOnly? Day = null, DateTimeOffset? Time = null);
