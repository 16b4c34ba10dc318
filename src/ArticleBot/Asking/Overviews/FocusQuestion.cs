using System.Text.RegularExpressions;
using ArticleBot.Articles;
using ArticleBot.English;
using ArticleBot.Summarising;

namespace ArticleBot.Asking.Overviews;

/// <summary>Questions for all that an article says of one thing: “tell me about the bridge”, “tldr of the trial”.</summary>
internal static class FocusQuestion
{
    private const int LongestQuestion = 120;

    private static readonly Regex Form = Patterns.Linear("overviews", "focus");

    /// <summary>What the summary is to be about; null where a question asks for something else, or no article has all of its
    /// words.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="question">The user's words.</param>
    public static string? Of(IEnumerable<Article> articles, string question)
    {
        if (question.Length > LongestQuestion || Form.Match(question) is not { Success: true } form)
            return null;
        var focus = form.Groups["focus"].Value;
        var terms = SummaryCandidates.Terms(focus);
        return terms.Count > 0 && articles.Any(article => terms.IsSubsetOf(SummaryCandidates.Terms(article.Text))) ? focus : null;
    }
}
