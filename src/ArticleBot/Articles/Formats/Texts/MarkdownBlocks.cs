using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ArticleBot.Articles.Formats.Texts;

/// <summary>Parts Markdown into blocks of the words that a reader of the rendered page sees; blocks of HTML are left out.</summary>
internal static class MarkdownBlocks
{
    private static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder().UsePreciseSourceLocation().UsePipeTables().UseEmphasisExtras().UseFootnotes().Build();

    private const long MostWork = 200_000_000;

    public static List<BlockText> Read(string text, int start)
    {
        // Blanking the front matter out instead of cutting it off keeps every source position true.
        if (!CanParse(text))
            return PlainTextBlocks.Read(text, start);
        var source = string.Concat(new string('\n', start), text.AsSpan(start));
        var blocks = new List<BlockText>();
        foreach (var block in Parse(source))
            Read(block, null, source, blocks);
        blocks.RemoveAll(found => found.IsEmpty);
        return blocks;
    }

    // The parser looks from each sign of markup at every other one of its paragraph.
    private static bool CanParse(string text)
    {
        var (work, marks) = (0L, 0L);
        var isBlank = false;
        foreach (var unit in text)
        {
            if (unit == '\n' && isBlank)
                (work, marks) = (work + marks * marks, 0);
            isBlank = unit == '\n' || isBlank && unit is ' ' or '\r' or '\t';
            marks += unit is '[' or ']' or '(' or ')' or '*' or '_' or '`' or '<' or '!' or '~' or '&' ? 1 : 0;
        }

        return work + marks * marks <= MostWork;
    }

    private static MarkdownDocument Parse(string source)
    {
        try
        {
            return Markdown.Parse(source, Pipeline);
        }
        catch (ArgumentException exception)
        {
            throw new ArticleException("Markdown: quotes or lists are nested too deeply to be read", exception);
        }
    }

    private static void Read(Block block, ParagraphKind? kind, string source, List<BlockText> blocks)
    {
        switch (block)
        {
            case HeadingBlock heading:
                blocks.Add(Inlines(heading, ParagraphKind.Heading, source));
                break;
            case ParagraphBlock paragraph:
                AddParagraph(paragraph, kind, source, blocks);
                break;
            case CodeBlock code:
                blocks.Add(Lines(code, kind));
                break;
            case TableRow row:
                blocks.Add(Row(row, source));
                break;
            case QuoteBlock quote:
                ReadAll(quote, ParagraphKind.BlockQuote, source, blocks);
                break;
            case ListItemBlock item:
                ReadAll(item, kind ?? ParagraphKind.ListItem, source, blocks);
                break;
            case ContainerBlock container:
                ReadAll(container, kind, source, blocks);
                break;
        }
    }

    private static void ReadAll(ContainerBlock container, ParagraphKind? kind, string source, List<BlockText> blocks)
    {
        foreach (var child in container)
            Read(child, kind, source, blocks);
    }

    // “**First job?** A paper round.” is a question over its answer.
    private static void AddParagraph(ParagraphBlock paragraph, ParagraphKind? kind, string source, List<BlockText> blocks)
    {
        var block = new BlockText(kind) { IsEmphasised = true };
        foreach (var inline in paragraph.Inline ?? [])
        {
            var isSetOff = inline is EmphasisInline;
            if (block.IsEmphasised && !isSetOff && block.Asks)
            {
                blocks.Add(block);
                block = new BlockText(kind) { IsEmphasised = true };
            }

            var before = block.Length;
            AddInline(block, inline, source);
            block.IsEmphasised &= isSetOff || inline is LineBreakInline || block.Length == before;
        }

        blocks.Add(block);
    }

    private static BlockText Inlines(LeafBlock leaf, ParagraphKind? kind, string source)
    {
        var block = new BlockText(kind);
        AddInlines(block, leaf.Inline, source);
        return block;
    }

    private static BlockText Row(TableRow row, string source)
    {
        var block = new BlockText(ParagraphKind.ListItem);
        foreach (var leaf in row.Descendants<LeafBlock>())
        {
            if (!block.IsEmpty)
                block.Add(' ', leaf.Span.Start);
            AddInlines(block, leaf.Inline, source);
        }

        return block;
    }

    private static BlockText Lines(CodeBlock code, ParagraphKind? kind)
    {
        var block = new BlockText(kind ?? ParagraphKind.Body);
        for (var i = 0; i < code.Lines.Count; i++)
            block.AddLine(code.Lines.Lines[i].Slice.AsSpan(), code.Lines.Lines[i].Position);
        return block;
    }

    private static void AddInlines(BlockText block, ContainerInline? inlines, string source)
    {
        foreach (var inline in inlines ?? [])
            AddInline(block, inline, source);
    }

    // What is said of a picture stands in its place only where it cannot be shown: a reader of the page does not see it.
    private static void AddInline(BlockText block, Inline inline, string source)
    {
        AddOwn(block, inline, source);
        var unseen = new HashSet<Inline>();
        foreach (var part in (inline as ContainerInline)?.Descendants<Inline>() ?? [])
        {
            if (part.Parent is LinkInline { IsImage: true } || unseen.Contains(part.Parent!))
                unseen.Add(part);
            else
                AddOwn(block, part, source);
        }
    }

    private static void AddOwn(BlockText block, Inline inline, string source)
    {
        switch (inline)
        {
            case LiteralInline literal:
                AddText(block, literal.Content.AsSpan(), literal.Span.Start, source);
                break;
            case CodeInline code:
                AddText(block, code.Content, code.Span.Start + code.DelimiterCount, source);
                break;
            case AutolinkInline link:
                AddText(block, link.Url, link.Span.Start + 1, source);
                break;
            case HtmlEntityInline entity:
                AddText(block, entity.Transcoded.ToString().ReplaceLineEndings(" "), entity.Span.Start, source);
                break;
            case LinkDelimiterInline opening:
                AddText(block, opening.ToLiteral(), opening.Span.Start, source);
                break;
            case LineBreakInline lineBreak:
                if (!block.IsEmpty)
                    block.Add(' ', lineBreak.Span.Start);
                break;
        }
    }

    private static void AddText(BlockText block, ReadOnlySpan<char> words, int origin, string source)
    {
        if (block.IsEmpty)
        {
            origin += words.Length - words.TrimStart().Length;
            words = words.TrimStart();
        }

        // A table's cell is trimmed after its place was noted.
        while (!words.IsEmpty && !char.IsWhiteSpace(words[0]) && origin < source.Length && char.IsWhiteSpace(source[origin]))
            origin++;
        // An escaped character stands one place on in the source: its backslash is no part of the words.
        for (var i = 0; i < words.Length; i++)
        {
            if (origin < source.Length && source[origin] == '\\' && words[i] != '\\')
                origin++;
            block.Add(words[i], Math.Min(origin, Math.Max(0, source.Length - 1)));
            origin++;
        }
    }
}
