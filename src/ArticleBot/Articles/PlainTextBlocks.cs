namespace ArticleBot.Articles;

/// <summary>Parts plain text into blocks: blank lines separate them, the lines inside one are joined.</summary>
internal static class PlainTextBlocks
{
    public static List<BlockText> Read(string text, int start)
    {
        var blocks = new List<BlockText>();
        var block = new BlockText();
        while (start < text.Length)
        {
            var length = text.AsSpan(start).IndexOfAny("\r\n\u0085\u2028\u2029");
            var line = length < 0 ? text.AsSpan(start) : text.AsSpan(start, length);
            if (BlockText.IsBlank(line) && !block.IsEmpty)
            {
                blocks.Add(block);
                block = new BlockText();
            }

            block.AddLine(line, start);
            start += line.Length + LineBreakLength(text, start + line.Length);
        }

        blocks.Add(block);
        blocks.RemoveAll(found => found.IsEmpty);
        return blocks;
    }

    private static int LineBreakLength(string text, int at) =>
        text.AsSpan(at).StartsWith("\r\n", StringComparison.Ordinal) ? 2 : 1;
}
