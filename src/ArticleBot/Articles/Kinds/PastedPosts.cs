using ArticleBot.Articles.Formats;

namespace ArticleBot.Articles.Kinds;

/// <summary>Marks posts as they are copied from a page: the author's name, the handle, the words, and when it was posted.</summary>
internal static class PastedPosts
{
    // Paragraphs that a post is believed to have.
    private const int Reach = 5;

    /// <param name="blocks">The title, then the paragraphs.</param>
    /// <param name="words">Their words.</param>
    public static void Mark(List<BlockText> blocks, List<string> words)
    {
        for (var i = 1; i < blocks.Count - 1; i++)
        {
            if (PostShape.IsHandle(words[i]) && PostShape.IsName(words[i - 1]))
                MarkOne(blocks, words, i);
        }
    }

    private static void MarkOne(List<BlockText> blocks, List<string> words, int handle)
    {
        // A text that is a post and nothing else has its author for a title.
        if (handle > 1)
            blocks[handle - 1].Kind = ParagraphKind.Credit;
        blocks[handle].Kind = ParagraphKind.Credit;
        var first = handle + 1;
        for (; first < blocks.Count && PostShape.IsAfterPost(words[first]); first++)
            blocks[first].Kind = ParagraphKind.Credit;
        if (first == blocks.Count)
            return;
        var end = End(words, first);
        for (var i = first; i < end; i++)
            (blocks[i].Kind, blocks[i].Speaker) = (ParagraphKind.Post, words[handle - 1]);

        // When it was posted says nothing of when the article appeared.
        for (; end < blocks.Count && (PostShape.IsAfterPost(words[end]) || blocks[end].Kind == ParagraphKind.Byline); end++)
            blocks[end].Kind = ParagraphKind.Credit;
    }

    // Of a post without a line of time below it one paragraph is known to be its.
    private static int End(List<string> words, int first)
    {
        for (var at = first + 1; at <= Math.Min(words.Count - 1, first + Reach) && !PostShape.IsHandle(words[at]); at++)
        {
            // A bare hour may be the heading of a live blog's entry.
            if (PostShape.IsAfterPost(words[at]) && !PostShape.IsHour(words[at]))
                return at;
        }

        return first + 1;
    }
}
