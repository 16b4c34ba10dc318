using System.Text.RegularExpressions;

namespace ArticleBot.Articles.Kinds;

/// <summary>Knows a picture's words by the credit of the one who took it.</summary>
internal static partial class CaptionShape
{
    private const int LongestCaption = 80;

    /// <summary>Whether a block is the caption or the credit of a picture.</summary>
    public static bool IsCaption(string words) =>
        BlockShape.CountWords(words) <= LongestCaption
            && (Credit().IsMatch(words) || Opening().IsMatch(words) || Bracketed().IsMatch(words));

    // “… at the pier. Photograph: Ann Lee/Coast News”, “(Image: Star Club)”, “… Credit: Ann Lee”, “[Photo by Ann Lee]”
    [GeneratedRegex(
        @"(?:^|[\s(\[.])(?:Credit\s*:\s*|(?:Photo(?:graph)?s?|Image|Picture|Illustration|Video|Graphic)s?(?:\s+(?:credit"
        + @"|courtesy|supplied))?(?:\s*:\s*|\s+(?:by|courtesy of|from)\s+))\p{Lu}[^.!?]{0,60}[)\].]?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Credit();

    [GeneratedRegex(
        @"^(?:\(?(?:File\s+)?(?:Photo|Image|Picture|Caption)(?:\s+(?:caption|credit))?\s*:"
        + @"|FILE\s*[—–-]|(?:Photo|Image|Media) (?:caption|source|copyright|credit)\b)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    // “(AP Photo/Ann Lee)”, “(Getty Images)”, “(Coast News/Bo Ek)”
    [GeneratedRegex(
        @"[(\[](?:[^()\[\]]{0,40}\b(?:Photo|Images|File|Pool|Courtesy|via)\b[^()\[\]]{0,60}"
        + @"|\p{Lu}[^()\[\].!?]{1,40}/\s*\p{Lu}[^()\[\].!?]{1,40})[)\]]\.?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Bracketed();
}
