namespace ArticleBot.Votes;

/// <summary>A paragraph that an answer cites.</summary>
/// <param name="Article">The article's id.</param>
/// <param name="Paragraph">The paragraph's number.</param>
public sealed record GivenPlace(string Article, int Paragraph);
