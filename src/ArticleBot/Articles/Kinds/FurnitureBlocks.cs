using System.Collections.Frozen;

namespace ArticleBot.Articles.Kinds;

/// <summary>Tells which blocks of a page are furniture by the model, where they are not too much of the page.</summary>
internal static class FurnitureBlocks
{
    // A page that would be furniture for more than a sixth is of a sort that the model does not know; a short text may have one such
    // block, if it is not the longest.
    private const int LeastShare = 6;
    private const int ShortestDoubtful = 4;

    /// <summary>The blocks that are furniture, by their places; labels alone where they would be too much of the page.</summary>
    /// <param name="blocks">The page's blocks.</param>
    public static FrozenSet<int> In(IReadOnlyList<string> blocks)
    {
        var found = Enumerable.Range(0, blocks.Count).Where(place => FurnitureModel.Tells(blocks[place])).ToFrozenSet();
        // A label of a few words is hardly an article's paragraph, and what the lists tell says nothing against the model.
        var sure = found.Where(place => BlockShape.CountWords(blocks[place]) <= ShortestDoubtful).ToFrozenSet();
        var own = found.Where(place => !sure.Contains(place) && !FurnitureShape.IsFurniture(blocks[place])
            && !CaptionShape.IsCaption(blocks[place]) && !BylineShape.IsByline(blocks[place]));
        var isKnown = own.Sum(place => blocks[place].Length) * LeastShare <= blocks.Sum(block => block.Length)
            || found.Count == 1 && blocks.Any(block => block.Length > blocks[found.First()].Length);
        return isKnown ? found : sure;
    }
}
