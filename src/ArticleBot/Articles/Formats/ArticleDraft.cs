namespace ArticleBot.Articles.Formats;

/// <summary>What a format found in a file.</summary>
/// <param name="Blocks">The blocks in reading order.</param>
internal sealed record ArticleDraft(List<BlockText> Blocks)
{
    /// <summary>The title that stands apart from the blocks; null where there is none, or the first block may be it.</summary>
    public BlockText? Title { get; init; }

    /// <summary>Whether the first block may be the title.</summary>
    public bool MayOpenWithTitle { get; init; }

    /// <summary>Whether markup tells the kinds of blocks, so that their look does not.</summary>
    public bool IsMarkedUp { get; init; }

    /// <summary>What the file says of the article's origin.</summary>
    public ArticleInfo Info { get; init; } = new();

    /// <summary>The file's text, to which the blocks' origins point; null where the file is no text.</summary>
    public string? FileText { get; init; }
}
