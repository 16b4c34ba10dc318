namespace ArticleBot.Asking;

/// <summary>Another way to understand a question than the one that was answered.</summary>
/// <param name="About">Whom or what it would be about.</param>
/// <param name="Question">The question understood so.</param>
public sealed record OtherReading(string About, string Question);
