using System.Collections.Frozen;
using System.Text.RegularExpressions;
using ArticleBot.English;
using ArticleBot.Retrieval.Questions;
using ArticleBot.Summarising;

namespace ArticleBot.Asking.Overviews;

/// <summary>
/// Tells questions for the article as a whole: “what is this about”, “tldr”, “the main points please”. No paragraph answers these: a
/// summary does. A question is one only where each of its words may stand in such a question, so that “what is the strike about” is none.
/// </summary>
internal static class OverviewQuestion
{
    private static readonly FrozenSet<string> Asking = Class("overview");
    private static readonly FrozenSet<string> Parts = Class("point");
    private static readonly FrozenSet<string> Weighty = Class("weighty");
    private static readonly FrozenSet<string> Whole = Class("whole");
    private static readonly FrozenSet<string> Filling = Class("overview-filling");
    private static readonly Regex Shortly = Patterns.Of("overviews", "shortly-end");
    private static readonly Regex Matters = Patterns.Of("overviews", "matters");
    private static readonly Regex More = Patterns.Of("overviews", "more");

    // Nobody asks for the whole in as many words.
    private const int LongestQuestion = 200;

    /// <summary>The style of the summary that a question asks for; null where it asks for something else.</summary>
    public static SummaryStyle? StyleOf(string question)
    {
        if (question.Length > LongestQuestion)
            return null;
        var words = QuestionWords.Of(Shortly.Replace(question, ""));
        if (AsksWhatAbout(words) || AsksWhatHappened(words) || Matters.IsMatch(question) || More.IsMatch(question))
            return SummaryStyle.Short;
        var asksForPoints = words.Exists(Parts.Contains) && words.Exists(Weighty.Contains);
        var asks = words.Exists(Asking.Contains) || asksForPoints || words.Contains("sum") && words.Contains("up");
        return !asks || !words.TrueForAll(MayStand)
            ? null : asksForPoints || words.Contains("bullets") ? SummaryStyle.Bullets : SummaryStyle.Short;
    }

    private static bool MayStand(string word) =>
        Asking.Contains(word) || Parts.Contains(word) || Weighty.Contains(word) || Whole.Contains(word) || Filling.Contains(word)
            || word is "about";

    // “What's this about”, “what is the article all about”.
    private static bool AsksWhatAbout(List<string> words) =>
        words is [var first, .., "about"] && IsWhat(first)
        && words[1..^1].TrueForAll(word => Whole.Contains(word) || word is "is" or "was" or "the" or "news")
        && words[1..^1].Exists(word => Whole.Contains(word) || word is "news");

    // “What happened”, “what's going on here”, but not “what happened to the bridge”.
    private static bool AsksWhatHappened(List<string> words) =>
        words is [var first, .. var rest] && (IsWhat(first) || first is "so" && rest is [var second, ..] && IsWhat(second))
        && string.Join(' ', rest.Where(word => !IsWhat(word) && word is not ("is" or "here" or "exactly")))
        is "happened" or "going on" or "the story" or "the news";

    private static bool IsWhat(string word) => word is "what" or "what's" or "whats";

    private static FrozenSet<string> Class(string name) => WordFile.Class("asking", name);
}
