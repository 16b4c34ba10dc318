using System.Text.RegularExpressions;
using ArticleBot.Articles;
using ArticleBot.Asking.Passages;
using ArticleBot.English;
using ArticleBot.Retrieval;

namespace ArticleBot.Asking.Outcomes;

/// <summary>Answers “how many people were hurt” by “no injuries were reported”: none is a number, too.</summary>
internal static class NobodyHurt
{
    private static readonly (Regex Asks, Regex Tells)[] Kinds =
    [
        (Patterns.Of("outcomes", "asks-killed"), Patterns.Of("outcomes", "nobody-killed")),
        (Patterns.Of("outcomes", "asks-hurt"), Patterns.Of("outcomes", "nobody-hurt")),
    ];

    private const int LongestQuestion = 200;
    private const double Sure = 0.5;

    /// <summary>The answer in its place; null where something else answers, the question is another, or not exactly one sentence tells of
    /// nobody.</summary>
    /// <param name="index">The articles.</param>
    /// <param name="question">The user's words.</param>
    /// <param name="answer">The answer so far.</param>
    public static Answer? Instead(PassageIndex index, string question, Answer answer)
    {
        var isOpen = answer.Abstained || answer.IsDoubtful;
        if (!isOpen || question.Length > LongestQuestion || index.Articles is not [var article])
            return null;
        foreach (var (asks, tells) in Kinds)
        {
            if (asks.IsMatch(question) && Told(article, tells) is [var only])
                return answer.ToldBy([only.Claim], Sure);
        }

        return null;
    }

    private static List<SentencePlace> Told(Article article, Regex tells) =>
        [.. SentencePlace.AllOf(article).Where(place => tells.IsMatch(article.TextOf(place.Span)))];
}
