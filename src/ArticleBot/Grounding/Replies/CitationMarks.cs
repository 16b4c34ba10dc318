using System.Globalization;
using System.Text.RegularExpressions;

namespace ArticleBot.Grounding.Replies;

/// <summary>The citations of a reply in the forms that models give them: [4], [4, 7], [4]–[7], 【4†source】, (paragraph 4), (4).</summary>
internal static partial class CitationMarks
{
    private const int MostNumbers = 20;

    /// <summary>
    /// The citations of one line. A bare number in round brackets is one only at the end of a sentence, and only where the
    /// line cites in no other way: it may be an age or a score.
    /// </summary>
    public static IReadOnlyList<Match> Find(string line)
    {
        var marks = Marks().Matches(line);
        return marks.Count > 0 ? marks : RoundMarks().Matches(line);
    }

    /// <summary>The line with blanks in the place of its citations, and of the brackets around them.</summary>
    public static string Mask(string line, IReadOnlyList<Match> marks)
    {
        var masked = line.ToCharArray();
        foreach (var mark in marks)
            masked.AsSpan(mark.Index, mark.Length).Fill(' ');
        return marks.Count == 0 ? line : EmptyBrackets().Replace(new string(masked), brackets => new string(' ', brackets.Length));
    }

    /// <summary>The numbers that citations give, ranges written out, as the reply has them.</summary>
    public static IEnumerable<int> Numbers(IEnumerable<Match> marks) =>
        marks.SelectMany(mark => Numbers(mark.Groups["numbers"].Value + (mark.Groups["last"].Success ? "-" + mark.Groups["last"].Value : "")));

    // “4, 7”, “4 and 7” and “4-6”.
    private static IEnumerable<int> Numbers(string list)
    {
        foreach (Match range in Ranges().Matches(list))
        {
            var end = range.Groups["end"].Success ? range.Groups["end"] : range.Groups["first"];
            var isNumber = int.TryParse(range.Groups["first"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var first);
            if (isNumber && int.TryParse(end.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var last))
            {
                for (var number = first; number <= last && number - first < MostNumbers; number++)
                    yield return number;
            }
        }
    }

    [GeneratedRegex(@"(?<first>[0-9]+)(?:\s*[-–—]\s*(?<end>[0-9]+))?")]
    private static partial Regex Ranges();

    // Digits only: a bracket with words in it is text.
    [GeneratedRegex(
        @"[\[【]\s*\^?(?:(?:passages?|paragraphs?|paras?|p|¶|#)\.?\s*)?(?<numbers>[0-9]+(?:\s*(?:[-–—,;&]|and)\s*[0-9]+)*)(?:†[^\]】\n]{0,40})?\s*[\]】](?:\s?[-–—]\s?\[(?<last>[0-9]+)\])?"
        + @"|\(\s*(?:passages?|paragraphs?|paras?|¶)\.?\s*(?<numbers>[0-9]+(?:\s*(?:[-–—,;&]|and)\s*[0-9]+)*)\s*\)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Marks();

    [GeneratedRegex(@"\((?<numbers>[0-9]{1,3}(?:\s*[-–,;]\s*[0-9]{1,3})*)\)(?=\s*$|[.!?](?:\s|$))|(?<=[.!?][""”’]?\s?)\((?<numbers>[0-9]{1,3}(?:\s*[-–,;]\s*[0-9]{1,3})*)\)(?=\s)")]
    private static partial Regex RoundMarks();

    [GeneratedRegex(@"\(\s+\)")]
    private static partial Regex EmptyBrackets();
}
