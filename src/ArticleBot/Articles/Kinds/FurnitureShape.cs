using System.Text.RegularExpressions;
using ArticleBot.English;

namespace ArticleBot.Articles.Kinds;

/// <summary>Knows what a page says to its visitors, not about its subject.</summary>
internal static class FurnitureShape
{
    // “Read more: …”, “RELATED | …”, “See also: …”
    private static readonly Regex Pointer = Patterns.Of("furniture", "pointer");

    private static readonly Regex Request = Patterns.Of("furniture", "request");
    private static readonly Regex Notice = Patterns.Of("furniture", "notice");

    // “• This article was amended on 3 June. …”, “Correction: …”, “Editor's note: …”
    private static readonly Regex Note = Patterns.Of("furniture", "note");

    private const int LongestFurniture = 40;
    private const int LongestNote = 120;
    private const int ShortestLink = 13;

    /// <summary>
    /// Whether a block asks its reader to read, watch, follow, share or buy something else, or says what was changed in the article.
    /// </summary>
    public static bool IsFurniture(string words)
    {
        var bare = words is ['[', .., ']'] or ['(', .., ')'] ? words[1..^1].Trim() : words;
        var length = BlockShape.CountWords(bare);
        return length <= LongestFurniture && (Pointer.IsMatch(bare) || Request.IsMatch(bare) || Notice.IsMatch(bare))
            || length <= LongestNote && Note.IsMatch(bare);
    }

    /// <summary>
    /// Whether a block between paragraphs is the title of another article: it has no stop, is too long for a heading, and looks
    /// like one else.
    /// </summary>
    public static bool IsLink(string words) =>
        !BlockShape.EndsLikeSentence(words) && BlockShape.StartsLikeHeading(words)
            && BlockShape.CountWords(words) is >= ShortestLink and <= LongestFurniture
        && words.AsSpan().IndexOf(". ") < 0 && !words.AsSpan().EndsWith(")");
}
