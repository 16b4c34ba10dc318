using ArticleBot.Articles.Kinds;

namespace ArticleBot.Articles.Formats.Texts;

/// <summary>
/// Parts plain text into blocks: at blank lines, at lines that are set in, at a list's signs, and at every line where each
/// is a paragraph; lines that were broken at a margin are joined.
/// </summary>
internal static class PlainTextBlocks
{
    public static List<BlockText> Read(string text, int start)
    {
        var lines = TextLine.Of(text, start);
        var layout = TextLayout.Of(lines);
        var hasPost = lines.Exists(line => PostShape.IsHandle(line.Words));
        var broken = new BrokenWord(text);
        var blocks = new List<BlockText>();
        var (block, inList) = (new BlockText(), false);
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (line.IsBlank)
            {
                inList &= i + 1 < lines.Count && lines[i + 1].Indent > 0;
                Finish();
                continue;
            }

            if (i > 0 && !lines[i - 1].IsBlank && Begins(i))
                Finish();
            if (block.IsEmpty)
                inList = line.Marker > 0 && IsListed(lines, i);
            Add(block, line, text, inList && block.IsEmpty, block.IsEmpty ? LineJoin.Space : broken.JoinOf(lines[i - 1].Words, line.Words));
        }

        Finish();
        return blocks;

        bool Begins(int at) =>
            layout.Begins(lines[at], lines[at - 1], inList, isFirst: blocks.Count == 0) || hasPost && PartsPost(lines, at);

        void Finish()
        {
            if (!block.IsEmpty)
                blocks.Add(block);
            block = new BlockText();
        }
    }

    // The name above a handle, the handle and a line of time stand alone, whatever the text's layout.
    private static bool PartsPost(List<TextLine> lines, int at)
    {
        var isName = at + 1 < lines.Count && PostShape.IsHandle(lines[at + 1].Words) && PostShape.IsName(lines[at].Words);
        return isName || StandsAlone(at) || StandsAlone(at - 1);

        bool StandsAlone(int line) => PostShape.IsHandle(lines[line].Words) || PostShape.IsAfterPost(lines[line].Words);
    }

    private static void Add(BlockText block, TextLine line, string text, bool isEntry, LineJoin join)
    {
        // The sign says no more than that this is an entry; its number may be asked for.
        var sign = isEntry && !char.IsAsciiDigit(line.Words[0]) ? line.Marker : 0;
        if (isEntry)
            block.Kind = ParagraphKind.ListItem;
        block.AddLine(text.AsSpan(line.Start + sign, line.Words.Length - sign), line.Start + sign, join);
    }

    // One sign makes no list: “- Reuters” is a signature.
    private static bool IsListed(List<TextLine> lines, int at)
    {
        return HasSign(-1) || HasSign(1);

        bool HasSign(int step)
        {
            var near = at + step;
            while (near >= 0 && near < lines.Count && (lines[near].IsBlank || lines[near].Marker == 0 && Math.Abs(near - at) < 4))
                near += step;
            return near >= 0 && near < lines.Count && Math.Abs(near - at) <= 6 && lines[near].Marker > 0
                && char.IsAsciiDigit(lines[near].Words[0]) == char.IsAsciiDigit(lines[at].Words[0]);
        }
    }
}
