namespace ArticleBot.Articles;

/// <summary>What an article's own words tell of it, beside what is declared.</summary>
/// <param name="Language">Its language, given the declared one; null where nothing tells it.</param>
/// <param name="Complete">What is known of it, given what is declared.</param>
internal sealed record InfoReading(Func<Article, string?, string?> Language, Func<Article, ArticleInfo, ArticleInfo> Complete);
