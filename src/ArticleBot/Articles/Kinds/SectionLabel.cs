using System.Buffers;
using System.Text.RegularExpressions;
using ArticleBot.English;

namespace ArticleBot.Articles.Kinds;

/// <summary>
/// Knows the label of the part of a newspaper that an article stands in: “OPINION”, “News > Politics”, “Sport | Football”.
/// </summary>
internal static class SectionLabel
{
    // “Home > News > Local”, “Sport | Football”, “World news”
    private static readonly Regex Label = Patterns.Of("furniture", "label");

    // “WORLD / SOUTH AMERICA”, “AFRICA”: capitals alone say it only above a line that looks like a title.
    private static readonly Regex Shouted = Patterns.Of("furniture", "shouted-label");

    private static readonly SearchValues<char> Marks = SearchValues.Create(">»›→|/·•");

    private const int LongestLabel = 60;
    private const int ShortestTitle = 4;

    /// <summary>Whether a block is such a label by its own words.</summary>
    public static bool IsLabel(string words) => words.Length <= LongestLabel && Label.IsMatch(words);

    /// <summary>Whether a block is such a label, and no heading: in capitals, or with the marks of a way.</summary>
    public static bool IsSignpost(string words) =>
        IsLabel(words) && (words.AsSpan().ContainsAny(Marks) || !words.Any(char.IsLower));

    /// <summary>Whether a block is such a label above the line that follows it.</summary>
    /// <param name="words">The block.</param>
    /// <param name="next">The next block.</param>
    public static bool IsAbove(string words, string next) =>
        IsLabel(words) || words.Length <= LongestLabel && Shouted.IsMatch(words) && next.Any(char.IsLower)
            && BlockShape.CountWords(next) >= ShortestTitle;
}
