using System.Text.RegularExpressions;
using ArticleBot.English;

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
    ];

    /// <summary>Whether an answer to other words than the user's is given.</summary>
    public static bool IsSure(Answer answer) => answer is { Abstained: false, IsDoubtful: false, Confidence: >= Sure };

    /// <summary>The other words; none where the question is of no such kind.</summary>
    /// <param name="question">The user's words.</param>
    public static IEnumerable<string> Of(string question)
    {
        if (question.Length > LongestQuestion)
            return [];
        foreach (var (asks, instead) in Forms)
        {
            if (asks.Match(question) is { Success: true } match)
                return instead.Split('|').Select(wording => match.Result(wording));
        }

        return [];
    }
}
