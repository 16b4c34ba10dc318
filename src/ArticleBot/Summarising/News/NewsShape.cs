using System.Text.RegularExpressions;
using ArticleBot.English;

namespace ArticleBot.Summarising.News;

/// <summary>What the words of a sentence tell of its place in the news.</summary>
internal static class NewsShape
{
    // Nobody writes so long a sentence; what is longer is some other text, and takes long.
    private const int Longest = 1000;

    private static readonly Regex Finding = Patterns.Of("news", "finding");
    private static readonly Regex Share = Patterns.Of("news", "share");
    private static readonly Regex Event = Patterns.Of("news", "event");
    private static readonly Regex Scene = Patterns.Of("news", "scene");
    private static readonly Regex OtherSide = Patterns.Of("news", "other-side");
    private static readonly Regex Crisis = Patterns.Of("news", "crisis");
    private static readonly Regex Advice = Patterns.Of("news", "advice");

    /// <summary>Whether a sentence tells what was found, how many are concerned, or what was done on a day: a scene does not.</summary>
    public static bool IsNews(string text) => Is(Finding, text) || Is(Share, text) || Is(Event, text);

    /// <summary>Whether a sentence sets a scene: “Each evening …”, “Ann Lee wipes the bar …”, “When Ann Lee fell, …”.</summary>
    public static bool IsScene(string text) => Is(Scene, text);

    /// <summary>Whether a sentence gives a view that a column is about to answer: “Critics say …”, “Of course, …”.</summary>
    public static bool IsOtherSide(string text) => Is(OtherSide, text);

    /// <summary>Whether words speak of a danger about which people are told what to do.</summary>
    public static bool IsCrisis(string text) => Is(Crisis, text);

    /// <summary>Whether a sentence says what people in general should do: “Owners should stop using it.”</summary>
    public static bool IsAdvice(string text) => Is(Advice, text);

    private static bool Is(Regex shape, string text) => text.Length <= Longest && shape.IsMatch(text);
}
