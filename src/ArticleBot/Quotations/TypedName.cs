using System.Collections.Immutable;
using ArticleBot.Articles;
using ArticleBot.Language;

namespace ArticleBot.Quotations;

/// <summary>A name in a question that the article gives to somebody or something.</summary>
/// <param name="People">Everybody whom it may mean, at least one.</param>
/// <param name="First">The place of its first word among the question's words.</param>
/// <param name="Count">The number of its words, 1 or more.</param>
internal sealed record TypedName(ImmutableArray<ArticlePerson> People, int First, int Count)
{
    private const int LongestName = 6;

    /// <summary>The longest name behind a question's first word; null where there is none.</summary>
    /// <param name="article">The article.</param>
    /// <param name="question">The user's words.</param>
    /// <param name="tokens">The tokens of these.</param>
    public static TypedName? In(Article article, string question, ImmutableArray<Token> tokens)
    {
        for (var count = Math.Min(LongestName, tokens.Length - 1); count > 0; count--)
        {
            for (var first = 1; first + count <= tokens.Length; first++)
            {
                if (PeopleAt(article, question, tokens.AsSpan(first, count)) is { IsEmpty: false } people)
                    return new TypedName(people, first, count);
            }
        }

        return null;
    }

    private static ImmutableArray<ArticlePerson> PeopleAt(Article article, string question, ReadOnlySpan<Token> tokens)
    {
        var words = new string[tokens.Length];
        for (var i = 0; i < words.Length; i++)
            words[i] = Possessive.Without(tokens[i].In(question).ToString());
        return [.. ArticlePeople.Of(article).Where(person => person.IsNamed && person.HasWords(words))];
    }
}
