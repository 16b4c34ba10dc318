using System.Globalization;
using System.Text;

namespace ArticleBot.Replies.Markup;

/// <summary>Where a word that is too long for a line of text may be cut.</summary>
internal static class LongWord
{
    /// <summary>
    /// The furthest end, between two of the characters that a reader sees, at which the part before still fits; where not
    /// even one character fits (a letter under a thousand accents), between two code points. At least one code point.
    /// </summary>
    public static int Cut(string word, Func<int, bool> fits)
    {
        // Only as much of the word is looked at as can fit: it may have a megabyte.
        var reach = 1;
        while (reach < word.Length && fits(Whole(word, reach)))
            reach = Math.Min(word.Length, reach * 2);
        var window = word.AsSpan(0, Whole(word, reach));
        return Furthest(Ends(window, StringInfo.GetNextTextElementLength), fits)
            ?? Furthest(Ends(window, RuneLength), fits)
            ?? RuneLength(window);
    }

    private static int? Furthest(List<int> ends, Func<int, bool> fits)
    {
        var (low, high) = (0, ends.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (fits(ends[middle]))
                low = middle + 1;
            else
                high = middle;
        }

        return low == 0 ? null : ends[low - 1];
    }

    private static List<int> Ends(ReadOnlySpan<char> text, Func<ReadOnlySpan<char>, int> next)
    {
        var ends = new List<int>();
        for (var at = 0; at < text.Length;)
            ends.Add(at += next(text[at..]));
        return ends;
    }

    private static int RuneLength(ReadOnlySpan<char> text)
    {
        Rune.DecodeFromUtf16(text, out _, out var length);
        return Math.Max(1, length);
    }

    private static int Whole(string word, int end) =>
        end < word.Length && char.IsSurrogatePair(word[end - 1], word[end]) ? end + 1 : end;
}
