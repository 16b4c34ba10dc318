using System.Text.RegularExpressions;
using ArticleBot.Articles;
using ArticleBot.Asking.Passages;
using ArticleBot.English;
using ArticleBot.Grounding;
using ArticleBot.Language;
using ArticleBot.Retrieval;

namespace ArticleBot.Asking.Outcomes;

/// <summary>
/// Answers “what was the score” by the first sentence that has one: a report begins with how its match ended, and tells other matches and
/// how the score stood in between behind that.
/// </summary>
internal static class ScoreQuestion
{
    private static readonly Regex Form = Patterns.Linear("outcomes", "asks-score");
    private static readonly Regex Score = Patterns.Of("outcomes", "score");

    private const int LongestQuestion = 200;
    private const double Sure = 0.5;

    /// <summary>The answer in its place; null where the question is another, several articles are asked, or no sentence of what is asked
    /// about has a score.</summary>
    /// <param name="index">The articles.</param>
    /// <param name="question">The user's words.</param>
    /// <param name="answer">The answer so far.</param>
    public static Answer? Instead(PassageIndex index, string question, Answer answer)
    {
        if (question.Length > LongestQuestion || index.Articles is not [var article] || Form.Match(question) is not { Success: true } form)
            return null;
        var asked = ContentTerms.Of(form.Groups["what"].Value);
        asked.RemoveWhere(term => !article.Text.Contains(term, StringComparison.OrdinalIgnoreCase));
        var told = SentencePlace.AllOf(article).Where(place => Score.IsMatch(article.TextOf(place.Span))).ToList();
        var best = told.Find(place => asked.Overlaps(ContentTerms.Of(article.TextOf(place.Span)))) ?? told.FirstOrDefault();
        if (best is null)
            return null;
        var score = Score.Match(article.TextOf(best.Span));
        var words = new Citation(article, best.Paragraph, new TextSpan(best.Span.Start + score.Index, score.Length));
        return answer.ToldBy([best.Claim], Sure, words);
    }
}
