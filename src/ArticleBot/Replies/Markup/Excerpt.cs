using System.Globalization;

namespace ArticleBot.Replies.Markup;

/// <summary>
/// Cuts words of an article to what a reader takes in: a text without full stops may have a megabyte, and no reply grows with it.
/// </summary>
public static class Excerpt
{
    /// <summary>The longest sentence of an answer or a summary that is shown whole, in UTF-16 units.</summary>
    public const int Sentence = 600;

    /// <summary>The longest paragraph under an answer that is shown whole, in UTF-16 units.</summary>
    public const int Passage = 1500;

    private const string Cut = "…";
    private const int LongestMark = 40;

    /// <summary>The words, or their beginning with “…” behind it.</summary>
    /// <param name="words">The words.</param>
    /// <param name="most">How many units may be shown, the mark of the cut included: 16 or more.</param>
    public static string Of(string words, int most)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 16);
        return words.Length <= most ? words : string.Concat(words.AsSpan(0, End(words, most - Cut.Length)).TrimEnd(), Cut);
    }

    /// <summary>The words, or a part of them that holds the beginning of what matters, with “…” where something is left out.</summary>
    /// <param name="words">The words.</param>
    /// <param name="start">Where that begins which must be seen.</param>
    /// <param name="length">How long it is.</param>
    /// <param name="most">How many units may be shown, the marks of the cuts included: 16 or more.</param>
    public static string Around(string words, int start, int length, int most)
    {
        ArgumentNullException.ThrowIfNull(words);
        return words.Length <= most || start + length < most ? Of(words, most) : Cut + Of(words[start..], most - Cut.Length);
    }

    // At white space, where there is some near; never inside of what a reader sees as one character.
    private static int End(string words, int most)
    {
        var space = words.AsSpan(0, most).LastIndexOfAny(' ', '\n', '\t');
        if (space > most * 3 / 4)
            return space;
        var end = most;
        while (end > Math.Max(1, most - LongestMark) && IsInside(words, end))
            end--;
        return end;
    }

    private static bool IsInside(string words, int at)
    {
        var category = char.GetUnicodeCategory(words[at]);
        var isMark = category is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark;
        return isMark || char.IsLowSurrogate(words[at]) || words[at] == '\u200D' || words[at - 1] == '\u200D';
    }
}
