using System.Globalization;
using System.Text.RegularExpressions;
using ArticleBot.English;

namespace ArticleBot.Grounding.Replies;

/// <summary>
/// The citations of a reply in the forms that models give them: [4], [4, 7], [4]–[7], **[4]**, [4](#4), [Source 4], 【4†source】,
/// (paragraph 4), (Passage [4]), superscripts, &lt;cite&gt;, “According to passage 4, …”, (4).
/// </summary>
internal static partial class CitationMarks
{
    // Digits only: a bracket with other words in it is text. A raised 2 or 3 after “km” is a square or a cube.
    private static readonly Regex Marks = Patterns.Of("replies", "marks");

    private static readonly Regex Joint = Patterns.Of("replies", "joint");

    private const int MostNumbers = 20;

    /// <summary>
    /// The citations of one line. A bare number in round brackets is one only at the end of a sentence, and only where the
    /// line cites in no other way: it may be an age or a score.
    /// </summary>
    public static IReadOnlyList<Match> Find(string line)
    {
        var marks = Marks.Matches(line);
        return marks.Count > 0 ? marks : RoundMarks().Matches(line);
    }

    /// <summary>Whether a mark leads in the sentence that it cites for: “According to passage 4, …”.</summary>
    public static bool IsLead(Match mark) => mark.Groups["lead"].Success;

    /// <summary>The line with blanks in the place of its citations, of what joins two and of the brackets around them.</summary>
    public static string Mask(string line, IReadOnlyList<Match> marks)
    {
        if (marks.Count == 0)
            return line;
        var masked = line.ToCharArray();
        for (var i = 0; i < marks.Count; i++)
        {
            masked.AsSpan(marks[i].Index, marks[i].Length).Fill(' ');
            var end = marks[i].Index + marks[i].Length;
            if (i + 1 < marks.Count && Joint.IsMatch(line.AsSpan(end, marks[i + 1].Index - end)))
                masked.AsSpan(end, marks[i + 1].Index - end).Fill(' ');
        }

        return EmptyBrackets().Replace(new string(masked), brackets => new string(' ', brackets.Length));
    }

    /// <summary>The numbers that citations give, ranges written out, as the reply has them.</summary>
    public static IEnumerable<int> Numbers(IEnumerable<Match> marks) =>
        marks.SelectMany(mark =>
            Numbers(Plain(mark.Groups["numbers"].Value) + (mark.Groups["last"].Success ? "-" + mark.Groups["last"].Value : "")));

    // Superscripts as digits; what stands between two of them as a comma.
    private static string Plain(string numbers)
    {
        const string raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";
        return string.Concat(
            numbers.Select(unit => raised.IndexOf(unit, StringComparison.Ordinal) is >= 0 and var digit
                ? (char)('0' + digit) : unit is '⁻' ? '-' : unit is '˒' or '⸴' ? ',' : unit));
    }

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

    [GeneratedRegex(@"(?<first>[0-9]+)(?:\s*[-–—]\s*#?(?<end>[0-9]+))?")]
    private static partial Regex Ranges();

    [GeneratedRegex(@"\((?<numbers>[0-9]{1,3}(?:\s*[-–,;]\s*[0-9]{1,3})*)\)(?=\s*$|[.!?](?:\s|$))"
        + @"|(?<=[.!?][""”’]?\s?)\((?<numbers>[0-9]{1,3}(?:\s*[-–,;]\s*[0-9]{1,3})*)\)(?=\s)")]
    private static partial Regex RoundMarks();

    [GeneratedRegex(@"\(\s+\)|\[\s+\]")]
    private static partial Regex EmptyBrackets();
}
