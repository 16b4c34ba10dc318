using System.Text.RegularExpressions;
using ArticleBot.English;

namespace ArticleBot.Asking.Answering;

/// <summary>Other words for a question, in which an article may answer it: “where is she from” and “where did she grow up”.</summary>
internal static class OtherWordings
{
    private const string Ending = "-as";
    private const int LongestQuestion = 200;

    // An answer to other words than the user's has to be this sure.
    private const double Sure = 0.35;

    private static readonly (Regex Asks, string[] Instead)[] Forms =
    [
        .. Patterns.Entries("rewordings").Keys.Where(name => name.EndsWith(Ending, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => (Patterns.Linear("rewordings", name[..^Ending.Length]), Patterns.TextOf("rewordings", name).Split('|'))),
    ];

    /// <summary>The other words; none where the answer is neither missing nor doubtful, or the question is of no such kind.</summary>
    /// <param name="question">The user's words.</param>
    /// <param name="answer">The answer to them.</param>
    public static IEnumerable<string> For(string question, Answer answer) =>
        !answer.Abstained && !answer.IsDoubtful || question.Length > LongestQuestion ? [] : Of(question);

    /// <summary>Whether an answer to other words than the user's is given.</summary>
    public static bool IsSure(Answer answer) => answer is { Abstained: false, IsDoubtful: false, Confidence: >= Sure };

    private static IEnumerable<string> Of(string question)
    {
        foreach (var (asks, instead) in Forms)
        {
            if (asks.Match(question) is { Success: true } match)
                return instead.Select(wording => match.Result(wording));
        }

        return [];
    }
}
