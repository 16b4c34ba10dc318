using System.Text.RegularExpressions;
using ArticleBot.Articles;
using ArticleBot.Asking.Ages;
using ArticleBot.English;
using ArticleBot.Language;
using ArticleBot.Quotations;
using ArticleBot.Quotations.Lexicon;

namespace ArticleBot.Asking.Answering;

/// <summary>Other words for a question, in which an article may answer it: “where is she from” and “where did she grow up”.</summary>
internal static class OtherWordings
{
    private const int LongestQuestion = 200;

    // An answer to other words than the user's has to be this sure.
    private const double Sure = 0.35;

    private static readonly (Regex Asks, string Instead)[] Forms =
    [
        (Patterns.Linear("rewordings", "come-from"), Patterns.TextOf("rewordings", "come-from-as")),
        (Patterns.Linear("rewordings", "whose"), Patterns.TextOf("rewordings", "whose-as")),
        (Patterns.Linear("rewordings", "owns"), Patterns.TextOf("rewordings", "owns-as")),
        (Patterns.Linear("rewordings", "runs"), Patterns.TextOf("rewordings", "runs-as")),
        (Patterns.Linear("rewordings", "sacked"), Patterns.TextOf("rewordings", "sacked-as")),
        (Patterns.Linear("rewordings", "died-of"), Patterns.TextOf("rewordings", "died-of-as")),
    ];

    private static readonly (Regex Asks, string Instead) Age =
        (Patterns.Linear("rewordings", "how-old"), Patterns.TextOf("rewordings", "how-old-as"));

    /// <summary>Whether an answer to other words than the user's is given.</summary>
    public static bool IsSure(Answer answer) => answer is { Abstained: false, IsDoubtful: false, Confidence: >= Sure };

    /// <summary>The other words; none where the question is of no such kind.</summary>
    /// <param name="question">The user's words.</param>
    /// <param name="articles">The articles that may answer.</param>
    public static IEnumerable<string> Of(string question, IEnumerable<Article> articles)
    {
        if (question.Length > LongestQuestion)
            return [];
        foreach (var (asks, instead) in IsForAgeOfThing(question, articles) ? [Age] : Forms)
        {
            if (asks.Match(question) is { Success: true } match)
                return instead.Split('|').Select(wording => match.Result(wording));
        }

        return [];
    }

    // A person has an age, and a ferry was built.
    private static bool IsForAgeOfThing(string question, IEnumerable<Article> articles)
    {
        if (AgeQuestion.Of(question) is not { } age)
            return false;
        string[] words = [.. Tokenizer.Tokenize(age.Whom).Select(token => token.In(age.Whom).ToString())];
        return words is [.., var noun] && !Roles.IsPersonNoun(noun.ToLowerInvariant()) && !articles
            .Where(article => article.Text.Length <= ArticlePeople.LongestAtOnce).SelectMany(article => ArticlePeople.Of(article))
            .Any(person => person is { IsNamed: true, MayBePerson: true } && person.HasWords(words));
    }
}
