using System.Text.RegularExpressions;
using ArticleBot.Articles.Formats;

namespace ArticleBot.Articles.Kinds;

/// <summary>Finds the questions and answers of an interview by the labels in front of them.</summary>
internal static partial class InterviewShape
{
    private const int FewestPairs = 2;

    /// <summary>Marks the blocks of an interview, with their speakers; a text with fewer than two pairs is none.</summary>
    public static void Mark(IReadOnlyList<BlockText> blocks)
    {
        var labels = blocks.Select(block => block.Kind is null or ParagraphKind.Body ? Label().Match(block.Text) : Match.Empty).ToList();
        if (labels.Count(label => IsAsking(label)) < FewestPairs || labels.Count(label => IsAnswering(label)) < FewestPairs)
            return;
        var asked = Asked(blocks);
        ParagraphKind? current = null;
        for (var i = 0; i < blocks.Count; i++)
        {
            if (IsAsking(labels[i]))
                current = ParagraphKind.Question;
            else if (IsAnswering(labels[i]))
                current = ParagraphKind.Answer;
            // An answer may run over several paragraphs.
            else if (blocks[i].Kind is not null || current == ParagraphKind.Question)
                current = current == ParagraphKind.Question && blocks[i].Kind is null ? ParagraphKind.Question : null;
            if (current is not { } kind)
                continue;
            blocks[i].Kind = kind;
            blocks[i].Speaker = kind == ParagraphKind.Answer ? asked : null;
            if (labels[i].Success && labels[i].Length < blocks[i].Text.Length)
                blocks[i].RemoveStart(labels[i].Length);
        }
    }

    private static bool IsAsking(Match label) => label.Success && label.Value[0] is 'Q' or 'q';

    private static bool IsAnswering(Match label) => label.Success && label.Value[0] is 'A' or 'a';

    // “Meet Ben Okoro”, “We asked Ben Okoro to …”, “… spoke to Ben Okoro”
    private static string? Asked(IReadOnlyList<BlockText> blocks)
    {
        foreach (var block in blocks)
        {
            if (Introduction().Match(block.Text) is { Success: true } match)
                return match.Groups["name"].Value;
            if (block.Kind == ParagraphKind.Question)
                break;
        }

        return null;
    }

    [GeneratedRegex(@"^(?:Q|A|Question|Answer)\s?\d{0,2}[:.]\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    [GeneratedRegex(
        @"\b(?:[Mm]eet|[Aa]sked|[Ii]nterview(?:ed|ing)?|(?:[Ss]poke|[Ss]at down|[Tt]alked"
        + @"|[Cc]aught up|[Cc]hatted|[Ii]nterview|[Cc]onversation|Q&A|[Qq]uestions) (?:to"
        + @"|with|for))\s+(?:\p{Ll}+\s+){0,3}(?<name>\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}\.)?(?:\s+(?:(?:de"
        + @"|van|von|al|bin|der|da)\s+)*\p{Lu}[\p{L}'’-]+){1,2})",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Introduction();
}
