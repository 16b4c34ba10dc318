using ArticleBot.Articles;
using ArticleBot.Language;
using ArticleBot.Quotations;
using ArticleBot.Quotations.Lexicon;
using ArticleBot.Quotations.Names;

namespace ArticleBot.Asking.Names;

/// <summary>A full name in a question that nobody of an article bears, though somebody has its last name: “Daniel Hartley” where the
/// article has David Hartley and Daniel Hartnell.</summary>
internal static class StrangeName
{
    private const int LongestQuestion = 200;

    /// <summary>The name as it is typed; null where the question has none, or nobody has its last name.</summary>
    /// <param name="article">The article.</param>
    /// <param name="question">The user's words.</param>
    public static string? In(Article article, string question)
    {
        if (question.Length > LongestQuestion || article.Text.Length > ArticlePeople.LongestAtOnce)
            return null;
        var named = ArticlePeople.Of(article).Where(person => person is { Kind: MentionKind.Person, Words.Length: > 1 }).ToList();
        var tokens = Tokenizer.Tokenize(question);
        for (var i = 1; i < tokens.Length; i++)
        {
            string[] words = [Plain(tokens[i - 1]), Plain(tokens[i])];
            if (IsGivenName(words[0], named) && named.FindAll(person => person.Words[^1] == words[1]) is { Count: > 0 } bearers
                && !bearers.Exists(person => person.Words.Contains(words[0]) || NameWords.Agree(person.Words, words)))
                return question[tokens[i - 1].Start..tokens[i].End];
        }

        return null;

        string Plain(Token token) => Possessive.Without(NameWords.Fold(token.In(question).ToString()));
    }

    private static bool IsGivenName(string word, List<ArticlePerson> named) => !StopWords.Contains(word) && !Roles.IsRole(word)
        && (GivenNames.Contains(word) || named.Exists(person => person.Words[0] == word));
}
