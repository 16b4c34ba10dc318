using System.Globalization;
using System.Text.RegularExpressions;

namespace ArticleBot.Grounding.Replies;

/// <summary>
/// The citations of a reply in the forms that models give them: [4], [4, 7], [4]–[7], **[4]**, [4](#4), [Source 4], 【4†source】,
/// (paragraph 4), (Passage [4]), superscripts, &lt;cite&gt;, “According to passage 4, …”, (4).
/// </summary>
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
            if (i + 1 < marks.Count && Joint().IsMatch(line.AsSpan(end, marks[i + 1].Index - end)))
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

    private const string Passages = @"(?:passages?|paragraphs?|paras?|sections?|excerpts?|snippets?)";

    private const string Names = @"(?:" + Passages
        + @"|sources?|documents?|docs?|references?|refs?|citations?|cites?|chunks?|nos?|ids?|pp?|¶|§|\#)";

    private const string List = @"[0-9]+(?:\s*(?:[-–—,;&]|and)\s*(?:" + Names + @"\s*)?[0-9]+)*";

    // “Source: passage”, “Article, paragraph”: words that lead to a number and are no text.
    private const string Label = @"(?:(?:article|see|cf|from|" + Names + @")\s*[.,:#_-]?\s*){0,3}" + Names;

    private const string Bracket = @"[\[【]\s*\^?(?:" + Label + @"\s*[.:#_-]?\s*)?(?<numbers>" + List + @")(?:†[^\]】\n]{0,40})?\s*[\]】]";

    // Digits only: a bracket with other words in it is text. A raised 2 or 3 after “km” is a square or a cube.
    [GeneratedRegex(
        @"(?<lead>(?:(?<=^[\s>*_-]*|[.!?”""’)\]]\s+)(?:(?:based (?:up)?on|according to|as per|per|from|in|as (?:\w+ )?(?:in"
        + @"|by))\s+(?:the\s+)?" + Passages + @"\s*\[?(?<numbers>" + List + @")\]?\s*(?:,|:)\s+"
        + @"|(?:based (?:up)?on|according to|as per|per|from|in)\s+\[(?<numbers>" + List + @")\]\s*(?:,|:)\s+"
        + "|" + Passages + @"\s+\[?(?<numbers>" + List
        + @")\]?\s+(?:also\s+)?(?:says?|states?|reports?|notes?|mentions?|tells? us|explains?|adds?|indicates?)\s+that\s+))"
        + @"|<cite\s[^<>]{0,40}?(?<numbers>[0-9]+)[^<>]{0,40}>)"
        + @"|<(?:cite|sup)>\s*\[?(?<numbers>" + List + @")\]?\s*</(?:cite|sup)>|</cite>"
        + @"|(?<![.!?\]]),?\s*\(?\b(?:according to|as (?:\w+ )?(?:in|by)|see|per|cf\.?)\s+(?:the\s+)?" + Passages + @"\s*\[?(?<numbers>"
        + List + @")\]?\)?(?=\W*$|[.,;!?]\s)"
        + @"|\(\s*(?:see\s+)?" + Label + @"\s*[.:#]?\s*(?<numbers>" + List + @")\s*\)"
        + @"|,?\s*\bas\s+(?:the\s+)?" + Passages + @"\s*\[?(?<numbers>" + List
        + @")\]?\s+(?:says?|states?|reports?|notes?|shows?|explains?|puts? it|has it)(?=\W*$|[.,;!?]\s)"
        + @"|\s[—–-]\s*(?:see\s+)?" + Label + @"\s*[.:#]?\s*(?<numbers>" + List + @")(?=\W*$)"
        + @"|\{\s*(?<numbers>" + List + @")\s*\}"
        + @"|\(\s*(?:see\s+)?(?:" + Names + @"\s*[.:]?\s*)?" + Bracket + @"\s*\)"
        + @"|(?:(?<=[.!?”""’)*_]\s{0,2})(?:" + Names + @"\s*:|refs?\.?|sources?)\s*)?(?<em>\*\*|__|\*|_)?" + Bracket
        + @"(?:\(#[\w-]{0,40}\))?(?:\s?[-–—]\s?\[(?<last>[0-9]+)\])?(?(em)\k<em>)"
        + @"|(?<=\p{L}{3}|[.,;:!?”""’)]\s?)(?<numbers>[⁰¹²³⁴⁵⁶⁷⁸⁹]+(?:[⁻˒⸴,\s]+[⁰¹²³⁴⁵⁶⁷⁸⁹]+)*)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Marks();

    [GeneratedRegex(@"^\s*(?:[,;&]|and)?\s*$")]
    private static partial Regex Joint();

    [GeneratedRegex(@"\((?<numbers>[0-9]{1,3}(?:\s*[-–,;]\s*[0-9]{1,3})*)\)(?=\s*$|[.!?](?:\s|$))"
        + @"|(?<=[.!?][""”’]?\s?)\((?<numbers>[0-9]{1,3}(?:\s*[-–,;]\s*[0-9]{1,3})*)\)(?=\s)")]
    private static partial Regex RoundMarks();

    [GeneratedRegex(@"\(\s+\)|\[\s+\]")]
    private static partial Regex EmptyBrackets();
}
