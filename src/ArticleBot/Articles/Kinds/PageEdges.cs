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
    private const int ShortestProse = 8;
    private const double FirstTail = 0.5;

    /// <param name="blocks">The title, then the paragraphs.</param>
    public static void Mark(List<BlockText> blocks)
    {
        MarkHead(blocks);
        MarkTail(blocks);
    }

    /// <summary>Marks the titles of other articles that stand, with a heading above them, in a text without markup: between paragraphs
    /// or at its end.</summary>
    /// <param name="blocks">The title, then the paragraphs.</param>
    public static void MarkTitles(List<BlockText> blocks)
    {
        var last = blocks.FindLastIndex(IsStopped);
        var end = 0;
        for (var i = 2; i < blocks.Count; i++)
        {
            if (!IsHeading(blocks[i]))
                continue;
            end = Math.Max(end, i + 1);
            while (end < blocks.Count && !IsStopped(blocks[end]) && BlockShape.CountWords(blocks[end].Text) < LongParagraph)
                end++;
            // A heading such as “More about sleep” stands over paragraphs, too.
            if (end == i + 1 || i < last && !IsAddressed(blocks[i].Text))
                continue;
            blocks.GetRange(i, end - i).ForEach(block => block.Kind = ParagraphKind.Furniture);
            i = end - 1;
        }
    }

    private static bool IsStopped(BlockText block) => block.Text.AsSpan().TrimEnd("\"”’)]") is [.., '.' or ':'];

    private static bool IsAddressed(string words) => FurnitureShape.IsFurniture(words) || FurnitureModel.Tells(words);

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

    // The links end where a paragraph follows that stands in the page as those above the heading do.
    private static void MarkTail(List<BlockText> blocks)
    {
        var half = blocks.Sum(block => block.Origins.Count) * FirstTail;
        var read = blocks[0].Text.Length;
        var places = new HashSet<int>();
        var isOver = false;
        for (var i = 1; i < blocks.Count; i++)
        {
            if (i > 1 && places.Count > 0 && OpensLinks(blocks[i]))
            {
                var end = isOver ? -1 : blocks.FindIndex(i + 1, block => IsProse(block) && places.Contains(block.Place));
                isOver = end < 0;
                // Above the middle a heading with nothing of the article below it is one of a list that the article is.
                if (end < 0 && read > half)
                    end = blocks.Count;
                for (; i < end; i++)
                {
                    blocks[i].Kind = ParagraphKind.Furniture;
                    read += blocks[i].Text.Length;
                }
            }

            if (i == blocks.Count)
                return;
            if (IsProse(blocks[i]) && places.Add(blocks[i].Place))
                isOver = false;
            read += blocks[i].Text.Length;
        }
    }

    private static bool OpensLinks(BlockText block) =>
        IsHeading(block) || block.Kind == ParagraphKind.Heading && FurnitureShape.IsFurniture(block.Text);

    private static bool IsProse(BlockText block) =>
        block.Kind is null && BlockShape.EndsLikeSentence(block.Text) && BlockShape.CountWords(block.Text) >= ShortestProse;

    private static bool IsHeading(BlockText block) => BlockShape.CountWords(block.Text) <= LongestHeading && Heading.IsMatch(block.Text);

    private static bool IsLong(string words) => BlockShape.CountWords(words) >= LongParagraph && BlockShape.EndsLikeSentence(words);
}
