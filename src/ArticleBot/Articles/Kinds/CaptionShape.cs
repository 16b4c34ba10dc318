using System.Text.RegularExpressions;
using ArticleBot.English;

namespace ArticleBot.Articles.Kinds;

/// <summary>Knows a picture's words by the credit of the one who took it.</summary>
internal static class CaptionShape
{
    // “… at the pier. Photograph: Ann Lee/Coast News”, “(Image: Star Club)”, “… Credit: Ann Lee”, “[Photo by Ann Lee]”
    private static readonly Regex Credit = Patterns.Of("bylines", "credit");

    private static readonly Regex Opening = Patterns.Of("bylines", "opening");

    // “(AP Photo/Ann Lee)”, “(Getty Images)”, “(Coast News/Bo Ek)”
    private static readonly Regex Bracketed = Patterns.Of("bylines", "bracketed");

    private const int LongestCaption = 80;

    /// <summary>Whether a block is the caption or the credit of a picture.</summary>
    public static bool IsCaption(string words) =>
        BlockShape.CountWords(words) <= LongestCaption
            && (Credit.IsMatch(words) || Opening.IsMatch(words) || Bracketed.IsMatch(words));
}
