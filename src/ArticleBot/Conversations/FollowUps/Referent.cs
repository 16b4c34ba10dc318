using ArticleBot.Quotations;

namespace ArticleBot.Conversations.FollowUps;

/// <summary>Whom or what a pronoun may stand for.</summary>
/// <param name="Words">The words that take the pronoun's place.</param>
/// <param name="Rank">How likely it is by how it was spoken of, 0 the likeliest: those of one rank are for the reader to choose
/// from.</param>
/// <param name="Person">Who it is in the article; null where the article does not know them.</param>
internal sealed record Referent(string Words, int Rank, ArticlePerson? Person = null);
