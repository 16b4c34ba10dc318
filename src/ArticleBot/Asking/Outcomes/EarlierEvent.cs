using System.Text.RegularExpressions;
using ArticleBot.Articles;
using ArticleBot.Asking.Passages;
using ArticleBot.English;

namespace ArticleBot.Asking.Outcomes;

/// <summary>
/// Doubts a number of another time: “how many firefighters were hurt” is asked of the fire that the article is about, and “two were hurt at
/// a fire next door in 2020” is told of another.
/// </summary>
internal static class EarlierEvent
{
    private static readonly Regex AsksForHappening = Patterns.Of("outcomes", "asks-happening");
    private static readonly Regex Time = Patterns.Of("outcomes", "earlier");

    // What a text opens with is its subject, whenever that was.
    private const int Opening = 3;

    private const int LongestQuestion = 200;

    /// <summary>The answer with doubt; null where the question is another, or its sentence is of no other time.</summary>
    /// <param name="question">The user's words.</param>
    /// <param name="answer">The answer so far.</param>
    public static Answer? Instead(string question, Answer answer)
    {
        if (question.Length > LongestQuestion || answer is not { Abstained: false, InShort: { Paragraph: > Opening } words }
            || !AsksForHappening.IsMatch(question) || Time.IsMatch(question))
            return null;
        var sentence = words.Article.TextOf(SentencePlace.At(words.Article, words.Span.Start).Span);
        return Time.Match(sentence) is { Success: true } told && !IsOwnTime(words.Article, told) ? answer.Doubted() : null;
    }

    private static bool IsOwnTime(Article article, Match told)
    {
        var time = told.Groups["year"] is { Success: true } year ? year.Value : told.Value;
        return article.Info.Published?.AsPrinted.Contains(time, StringComparison.Ordinal) == true || article.Blocks.Take(Opening + 1)
            .Any(block => article.TextOf(block.Span).Contains(time, StringComparison.OrdinalIgnoreCase));
    }
}
