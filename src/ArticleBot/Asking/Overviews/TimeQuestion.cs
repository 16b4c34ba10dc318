using System.Text.RegularExpressions;
using ArticleBot.Articles;
using ArticleBot.Asking.Passages;
using ArticleBot.English;
using ArticleBot.Grounding;
using ArticleBot.Summarising.Timelines;

namespace ArticleBot.Asking.Overviews;

/// <summary>Questions for the time of what an article tells: “when was this”, “when did it happen”.</summary>
internal static class TimeQuestion
{
    private const int LongestQuestion = 60;

    // The news stands in the first sentences.
    private const int Reach = 4;

    private static readonly Regex Form = Patterns.Of("overviews", "when");

    /// <summary>Whether a question is one.</summary>
    public static bool IsOne(string question) => question.Length <= LongestQuestion && Form.IsMatch(question);

    /// <summary>The first of an article's opening sentences that says when, and its words that do; null where none does.</summary>
    public static (SentencePlace Place, Citation Words)? Answer(Article article)
    {
        var frame = TimeFrame.Of(article);
        return SentencePlace.AllOf(article).Take(Reach).Select(place => Told(place, frame)).FirstOrDefault(told => told is not null);
    }

    private static (SentencePlace Place, Citation Words)? Told(SentencePlace place, TimeFrame frame)
    {
        var text = place.Article.TextOf(place.Span);
        if (TimePhrase.First(text, frame) is not { } time)
            return null;
        var words = new TextSpan(place.Span.Start + text.IndexOf(time.Words, StringComparison.Ordinal), time.Words.Length);
        return (place, new Citation(place.Article, place.Paragraph, words));
    }
}
