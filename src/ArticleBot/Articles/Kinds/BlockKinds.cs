using System.Collections.Frozen;
using System.Text.RegularExpressions;
using ArticleBot.Articles.Formats;

namespace ArticleBot.Articles.Kinds;

/// <summary>Tells what each block is from the markup, its words and its place.</summary>
internal static partial class BlockKinds
{
    private const int LongestHeading = 12;
    private const int LongestStandfirst = 60;
    private const int ShortestStandfirst = 4;
    private const int CreditReach = 3;
    private const int BylineReach = 6;
    private const int LabelReach = 3;

    /// <summary>Gives each block its kind.</summary>
    /// <param name="blocks">The title, then the paragraphs.</param>
    /// <param name="isMarkedUp">Whether markup tells headings and standfirsts, so that a missing full stop does not.</param>
    public static void Assign(List<BlockText> blocks, bool isMarkedUp)
    {
        var words = blocks.ConvertAll(block => block.Text);
        blocks[0].Kind = ParagraphKind.Title;
        if (isMarkedUp)
            PageEdges.Mark(blocks);
        else
            PageEdges.MarkTitles(blocks);
        var furniture = FurnitureBlocks.In(words);
        for (var i = 1; i < blocks.Count; i++)
            blocks[i].Kind ??= ByWords(words, i, isMarkedUp, furniture);
        MarkPosts(blocks, words);
        PastedPosts.Mark(blocks, words);
        InterviewShape.Mark(blocks);
        // Where no paragraph has a full stop, a missing one tells nothing.
        var tells = !isMarkedUp && words.Skip(1).Any(BlockShape.EndsLikeSentence);
        for (var i = 1; i < blocks.Count; i++)
            blocks[i].Kind ??= tells ? ByLook(blocks, words, i) : ParagraphKind.Body;
        MarkStandfirst(blocks, words);
        MarkNames(blocks, words);
    }

    // What the words themselves say.
    private static ParagraphKind? ByWords(List<string> words, int number, bool isMarkedUp, FrozenSet<int> furniture)
    {
        var text = words[number];
        if (CreditShape.IsCredit(text) && number >= words.Count - CreditReach)
            return ParagraphKind.Credit;
        if ((number <= BylineReach || number >= words.Count - 2) && BylineShape.IsByline(text))
            return ParagraphKind.Byline;
        if (PostShape.SignerOf(text) is not null)
            return ParagraphKind.Credit;
        if (CaptionShape.IsCaption(text))
            return ParagraphKind.Caption;
        if (Clock().IsMatch(text))
            return ParagraphKind.Heading;
        if (number <= LabelReach && SectionLabel.IsSignpost(text))
            return ParagraphKind.Furniture;
        var isFurniture = (isMarkedUp || words.Count > 2) && (FurnitureShape.IsFurniture(text) || furniture.Contains(number));
        return isFurniture ? ParagraphKind.Furniture : null;
    }

    // What a text without markup leaves to the look of its blocks.
    private static ParagraphKind ByLook(List<BlockText> blocks, List<string> words, int number)
    {
        var text = words[number];
        var length = BlockShape.CountWords(text);
        if (BlockShape.EndsLikeSentence(text) || number == words.Count - 1)
            return ParagraphKind.Body;
        if (number <= LabelReach && number == BelowLabels(blocks) && length is >= ShortestStandfirst and <= LongestStandfirst)
            return ParagraphKind.Standfirst;
        if (number > 1 && FurnitureShape.IsLink(text) && BlockShape.EndsLikeSentence(words[number - 1]))
            return ParagraphKind.Furniture;
        return length <= LongestHeading && BlockShape.StartsLikeHeading(text) ? ParagraphKind.Heading : ParagraphKind.Body;
    }

    private static void MarkPosts(List<BlockText> blocks, List<string> words)
    {
        for (var i = 2; i < blocks.Count; i++)
        {
            if (blocks[i].Kind is ParagraphKind.Credit or ParagraphKind.Post or ParagraphKind.BlockQuote
                && PostShape.SignerOf(words[i]) is { } signer)
            {
                blocks[i].Kind = ParagraphKind.Credit;
                Sign(blocks, i - 1, signer);
            }
            else if (blocks[i].Kind is null && i + 1 < blocks.Count && blocks[i + 1].Kind is null
                && PostShape.PosterOf(words[i]) is { } poster)
            {
                blocks[i].Kind = ParagraphKind.Credit;
                (blocks[i + 1].Kind, blocks[i + 1].Speaker) = (ParagraphKind.Post, poster);
                MarkTime(blocks, words, i + 2);
            }
            else if (blocks[i].Kind is null or ParagraphKind.BlockQuote or ParagraphKind.Post
                && PostShape.SignerInside(words[i]) is { } inside)
                (blocks[i].Kind, blocks[i].Speaker) = (ParagraphKind.Post, inside);
        }
    }

    // When something was posted says nothing of when the article appeared.
    private static void MarkTime(List<BlockText> blocks, List<string> words, int at)
    {
        if (at < blocks.Count && (blocks[at].Kind == ParagraphKind.Byline || blocks[at].Kind is null && PostShape.IsAfterPost(words[at])))
            blocks[at].Kind = ParagraphKind.Credit;
    }

    // A post of which the page tells its bounds may have several paragraphs.
    private static void Sign(List<BlockText> blocks, int last, string signer)
    {
        for (var i = last; i > 0 && blocks[i] is { Speaker: null, Kind: null or ParagraphKind.Post or ParagraphKind.BlockQuote }
            && (i == last || blocks[i].Kind == ParagraphKind.Post); i--)
            (blocks[i].Kind, blocks[i].Speaker) = (ParagraphKind.Post, signer);
    }

    // The first block under the title that is no label of the page.
    private static int BelowLabels(List<BlockText> blocks) => blocks.FindIndex(1, block => block.Kind != ParagraphKind.Furniture);

    // Between the title and the byline stands what sums the article up, with or without a full stop.
    private static void MarkStandfirst(List<BlockText> blocks, List<string> words)
    {
        var first = BelowLabels(blocks);
        if (first is < 1 or > LabelReach || blocks.Count <= first + 2
            || BlockShape.CountWords(words[first]) is < ShortestStandfirst or > LongestStandfirst)
            return;
        var next = blocks[first + 1].Kind;
        if (blocks[first].Kind == ParagraphKind.Body && next == ParagraphKind.Byline || blocks[first].Kind == ParagraphKind.Heading
            && next != ParagraphKind.ListItem && BlockShape.CountWords(words[first]) > LongestHeading / 2)
            blocks[first].Kind = ParagraphKind.Standfirst;
    }

    // Names alone, over the line with the date.
    private static void MarkNames(List<BlockText> blocks, List<string> words)
    {
        for (var i = 1; i < Math.Min(blocks.Count - 1, BylineReach); i++)
        {
            if (blocks[i].Kind is ParagraphKind.Body or ParagraphKind.Heading or ParagraphKind.Standfirst
                && blocks[i + 1].Kind == ParagraphKind.Byline && BylineShape.IsDate(words[i + 1]) && Names().IsMatch(words[i]))
                blocks[i].Kind = ParagraphKind.Byline;
        }
    }

    [GeneratedRegex(@"^\p{Lu}[\p{L}'’.-]*(?:,?\s+(?:and\s+|for\s+|of\s+|the\s+)?\p{Lu}[\p{L}'’.-]*){1,8}$", RegexOptions.CultureInvariant)]
    private static partial Regex Names();

    // The time that an entry of a live blog stands under: “14:32”, “10.45am BST”
    [GeneratedRegex(
        @"^(?:\d{1,2}[:.]\d{2}\s*(?:[ap]\.?m\.?)?|\d{1,2}\s*[ap]\.?m\.?)(?:\s+\p{Lu}{2,4})?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Clock();
}
