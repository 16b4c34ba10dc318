using System.Text;
using AngleSharp.Dom;
using ArticleBot.Articles.Kinds;

namespace ArticleBot.Articles.Formats.Html;

/// <summary>Parts the elements of an article into blocks.</summary>
/// <param name="title">The article's title, which is no paragraph.</param>
/// <param name="host">The page's host; null where the page does not tell.</param>
internal sealed class HtmlBlocks(string? title, string? host)
{
    private const int Deepest = 400;
    private const int StandfirstReach = 3;

    // What holds a third of an article is no box in it, whatever it is called.
    private const int LeastShare = 3;

    // A page may nest boxes without end; whether one holds the article takes a look at all of it.
    private int looks = 8;
    private int length;
    private readonly List<BlockText> blocks = [];
    private readonly StringBuilder words = new();
    private int linked;
    private int emphasised;
    private bool hasText;

    public List<BlockText> Read(IElement root)
    {
        length = root.TextContent.Length;
        ReadChildren(root, new HtmlContext(null, null), 0);
        Finish(new HtmlContext(null, null));
        return blocks;
    }

    private void ReadChildren(INode parent, HtmlContext context, int depth)
    {
        var children = parent.ChildNodes;
        for (var i = 0; i < children.Length; i++)
        {
            var child = children[i];
            if (child is IText text)
                AddText(text.Data, context);
            else if (child is IElement { LocalName: "br" })
                AddBreak(children, i, context);
            else if (child is IElement element && depth < Deepest && !HtmlElements.IsUnseen(element))
                ReadElement(element, context, depth + 1);
        }
    }

    private void ReadElement(IElement element, HtmlContext context, int depth)
    {
        var name = element.LocalName;
        var inner = HtmlElements.Enter(element, context, host);
        if (inner.Kind == ParagraphKind.Furniture && context.Kind != ParagraphKind.Furniture && HoldsArticle(element))
            inner = inner with { Kind = context.Kind };
        if (!HtmlElements.IsBlock(name))
        {
            ReadChildren(element, inner, depth);
            // “<b>First job?</b> A paper round.” is a question over its answer.
            var isSetOff = context.Kind is null && HtmlElements.IsEmphasis(name) && AreEmphasised();
            if (isSetOff && BlockText.EndsWithQuestion(words))
                Finish(context);
            return;
        }

        Finish(context);
        inner = inner with { Place = HashCode.Combine(context.Place, name, element.ClassName) };
        if (name is "tr")
            ReadRow(element, inner, depth);
        else
            ReadChildren(element, inner, depth);
        Finish(inner);
    }

    private bool HoldsArticle(IElement element) => HtmlElements.IsNamedForSharing(element) && looks-- > 0
        && element.TextContent.Length * LeastShare > length
        && element.QuerySelectorAll("p").Any(own => IsProse(own.TextContent.Trim()));

    private static bool IsProse(string words) =>
        BlockShape.EndsLikeSentence(words) && !FurnitureShape.IsFurniture(words) && !FurnitureModel.Tells(words);

    private void ReadRow(IElement row, HtmlContext context, int depth)
    {
        foreach (var cell in row.Children)
        {
            AddText(" ", context);
            ReadChildren(cell, context, depth + 1);
        }
    }

    // Two line ends in a row part paragraphs.
    private void AddBreak(INodeList siblings, int at, HtmlContext context)
    {
        var next = at + 1;
        while (next < siblings.Length && siblings[next] is IText text && string.IsNullOrWhiteSpace(text.Data))
            next++;
        if (next < siblings.Length && siblings[next] is IElement { LocalName: "br" })
            Finish(context);
        else
            AddText(" ", context);
    }

    private void AddText(string text, HtmlContext context)
    {
        foreach (var unit in text)
        {
            var isSpace = char.IsWhiteSpace(unit);
            if (isSpace && (words.Length == 0 || words[^1] == ' '))
                continue;
            words.Append(isSpace ? ' ' : unit);
            linked += context.IsLink ? 1 : 0;
            emphasised += context.IsEmphasised || isSpace ? 1 : 0;
        }
    }

    private bool AreEmphasised() => words.Length > 0 && emphasised == words.Length;

    private void Finish(HtmlContext context)
    {
        var text = words.ToString().Trim();
        var isLink = linked >= text.Length * 9 / 10;
        var isEmphasised = AreEmphasised();
        words.Clear();
        (linked, emphasised) = (0, 0);
        if (text.Length == 0 || BlockText.IsBlank(text))
            return;
        if (!hasText && title is not null && text.Equals(title, StringComparison.OrdinalIgnoreCase))
            return;
        var kind = KindOf(text, isLink, blocks.Count <= StandfirstReach, context);
        var block = new BlockText(kind) { Speaker = context.Speaker, Place = context.Place, IsEmphasised = isEmphasised };
        block.Add(text);
        blocks.Add(block);
        hasText |= block.Kind is not (ParagraphKind.Furniture or ParagraphKind.Byline);
    }

    private static ParagraphKind? KindOf(string text, bool isLink, bool isEarly, HtmlContext context)
    {
        if (isLink && context.Kind is null or ParagraphKind.ListItem && !BlockShape.EndsLikeSentence(text))
            return ParagraphKind.Furniture;
        // A page's templates name headings further down like that, too.
        return context.Kind == ParagraphKind.Standfirst && !isEarly ? null : context.Kind;
    }
}
