using System.Text.RegularExpressions;
using ArticleBot.Articles.Formats;
using ArticleBot.English;

namespace ArticleBot.Articles.Kinds;

/// <summary>
/// Marks what stands on a page before and behind its article: the menu above a title that is printed once more, and whatever
/// follows a heading such as “More stories”.
/// </summary>
internal static class PageEdges
{
    private static readonly Regex Heading = Patterns.Of("furniture", "heading");

    private const int LongestHeading = 12;
    private const int LongParagraph = 25;
    private const double FirstTail = 0.5;

    /// <param name="blocks">The title, then the paragraphs.</param>
    public static void Mark(List<BlockText> blocks)
    {
        MarkHead(blocks);
        MarkTail(blocks);
    }

    /// <summary>Marks the titles of other articles that stand, with a heading above them, at the end of a text without markup.</summary>
    /// <param name="blocks">The title, then the paragraphs.</param>
    public static void MarkTitles(List<BlockText> blocks)
    {
        var last = blocks.FindLastIndex(block => block.Text.AsSpan().TrimEnd("\"”’)]") is [.., '.' or ':']);
        var heading = last < 0 ? -1 : blocks.FindIndex(last + 1, IsHeading);
        if (heading > 1 && heading < blocks.Count - 1)
            blocks.GetRange(heading, blocks.Count - heading).ForEach(block => block.Kind = ParagraphKind.Furniture);
    }

    private static void MarkHead(List<BlockText> blocks)
    {
        var title = blocks[0].Text;
        var again = blocks.FindIndex(1, block => block.Text.Equals(title, StringComparison.OrdinalIgnoreCase));
        if (again < 0)
            return;
        blocks[again].Kind = ParagraphKind.Furniture;
        var before = blocks.GetRange(1, again - 1);
        if (before.TrueForAll(block => !IsLong(block.Text)))
            before.ForEach(block => block.Kind = ParagraphKind.Furniture);
    }

    private static void MarkTail(List<BlockText> blocks)
    {
        var total = blocks.Sum(block => block.Origins.Count);
        var read = 0;
        for (var i = 0; i < blocks.Count; i++)
        {
            var text = blocks[i].Text;
            var isHeading = i > 1 && read > total * FirstTail && IsHeading(blocks[i]);
            read += text.Length;
            if (!isHeading)
                continue;
            for (; i < blocks.Count; i++)
                blocks[i].Kind = ParagraphKind.Furniture;
        }
    }

    private static bool IsHeading(BlockText block) => BlockShape.CountWords(block.Text) <= LongestHeading && Heading.IsMatch(block.Text);

    private static bool IsLong(string words) => BlockShape.CountWords(words) >= LongParagraph && BlockShape.EndsLikeSentence(words);
}
