namespace ArticleBot.Votes;

/// <summary>An article as it was when an answer was given.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Hash">Names its text; see <see cref="Library.TextHash.Of(Articles.Article)"/>.</param>
public sealed record GivenArticle(string Id, string Hash);
