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

    private static readonly Regex Medium = Patterns.Of("furniture", "medium");

    // “Watch: the gold watch was found.” tells something; the title of another article begins with a capital letter.
    private static readonly Regex ToldBehindPointer = Patterns.Of("furniture", "told-behind-pointer");

    // A sentence that begins as a request does, “Subscribe to the idea and …”, has few of the words that requests have.
    private const double HardlyARequest = 0.35;
    private const int ShortestSentence = 7;

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
        return length <= LongestFurniture && (IsPointer(bare) || IsRequest(bare, length))
            || length <= LongestNote && Note.IsMatch(bare);
    }

    private static bool IsPointer(string words) => Pointer.IsMatch(words) && !ToldBehindPointer.IsMatch(words);

    private static bool IsRequest(string words, int length) =>
        (Request.IsMatch(words) || Notice.IsMatch(words)) && !(length >= ShortestSentence && BlockShape.EndsLikeSentence(words)
            && !Medium.IsMatch(words) && FurnitureModel.Probability(words) < HardlyARequest);

    /// <summary>
    /// Whether a block between paragraphs is the title of another article: it has no stop, is too long for a heading, and looks
    /// like one else.
    /// </summary>
    public static bool IsLink(string words) =>
        !BlockShape.EndsLikeSentence(words) && BlockShape.StartsLikeHeading(words)
            && BlockShape.CountWords(words) is >= ShortestLink and <= LongestFurniture
        && words.AsSpan().IndexOf(". ") < 0 && !words.AsSpan().EndsWith(")");
}
