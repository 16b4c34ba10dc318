using System.Collections.Immutable;
using System.Text;
using ArticleBot.Articles.Formats;
using ArticleBot.Articles.Kinds;

namespace ArticleBot.Articles.Reading;

/// <summary>Makes an article of the blocks that a format found.</summary>
internal static class ArticleComposer
{
    private const string Gap = "\n\n";

    private static readonly InfoReading ByWords = new(ArticleInfoReader.Language, ArticleInfoReader.Complete);

    /// <summary>Finds the title and the kinds of the blocks, and joins them.</summary>
    /// <param name="id">The article's id.</param>
    /// <param name="draft">What a format found.</param>
    /// <param name="title">The title to give it; null for its own.</param>
    /// <exception cref="ArticleException">There is no text, or only a title; the message does not name the file.</exception>
    public static Article Compose(string id, ArticleDraft draft, string? title = null)
    {
        var blocks = draft.Blocks;
        blocks.RemoveAll(block => BlockText.IsBlank(block.Text) || BlockShape.IsRule(block.Text));
        foreach (var block in blocks)
            block.Compose();
        if (blocks.Count == 0)
            throw new ArticleException("the article is empty");
        TakeTitle(id, draft, VisibleText.Of(title ?? ""));
        if (blocks.Count == 1)
            throw new ArticleException("the article has only a title and no text");
        BlockKinds.Assign(blocks, draft.IsMarkedUp);
        return Join(id, blocks, draft);
    }

    private static void TakeTitle(string id, ArticleDraft draft, string wanted)
    {
        var blocks = draft.Blocks;
        if (draft.MayOpenWithTitle && draft.Title is null && TitleShape.PlaceOf(blocks) is > 0 and var place)
            MoveUp(blocks, place);
        var opens = draft.MayOpenWithTitle && IsTitle(blocks, draft.Title);
        if (wanted.Length > 0)
        {
            // Its own title is kept as a heading: somebody may ask for its words.
            if (opens)
                blocks[0].Kind = ParagraphKind.Heading;
            if (opens && blocks[0].Text.Equals(wanted, StringComparison.Ordinal))
                return;
            blocks.Insert(0, Block(wanted));
        }
        else if (!opens)
        {
            draft.Title?.Compose();
            blocks.Insert(0, draft.Title is { IsEmpty: false } known ? known : Block(id));
        }
    }

    // What stood above the title stays below it, as the file has it: places in the file never go back.
    private static void MoveUp(List<BlockText> blocks, int title)
    {
        var words = blocks[title].Text;
        blocks.RemoveAt(title);
        blocks.Insert(0, Block(words));
        blocks[0].Kind = ParagraphKind.Heading;
        foreach (var label in blocks.Take(1..(title + 1)).Where(block => !BylineShape.IsByline(block.Text)))
            label.Kind = ParagraphKind.Furniture;
    }

    private static bool IsTitle(List<BlockText> blocks, BlockText? known)
    {
        var (first, next) = (blocks[0], blocks.Count > 1 ? blocks[1].Text : null);
        if (first.Kind is { } marked)
            return marked == ParagraphKind.Heading;
        if (known is not null && SectionLabel.IsLabel(first.Text))
            return false;
        return known is null
            ? TitleShape.IsTitle(first.Text, next) : !BlockShape.EndsLikeSentence(first.Text) && TitleShape.IsTitle(first.Text, next);
    }

    private static BlockText Block(string words)
    {
        var block = new BlockText { IsFromFile = false };
        block.Add(words);
        block.Compose();
        return block;
    }

    private static Article Join(string id, List<BlockText> blocks, ArticleDraft draft)
    {
        var text = new StringBuilder();
        var origins = new List<int>();
        var paragraphs = ImmutableArray.CreateBuilder<Paragraph>(blocks.Count);
        for (var number = 0; number < blocks.Count; number++)
        {
            var block = blocks[number];
            var words = block.Text;
            if (text.Length > 0)
                AddGap(text, origins, block);
            var span = new TextSpan(text.Length, words.Length);
            text.Append(words);
            // A title that stands nowhere in the file stands where the text begins.
            origins.AddRange(block.IsFromFile || blocks.Count == 1
                ? block.Origins : Enumerable.Repeat(blocks[number + 1].Origins[0], words.Length));
            paragraphs.Add(new Paragraph(number, block.Kind ?? ParagraphKind.Body, span, SentenceSplitter.Split(words, number, span.Start))
            { Speaker = block.Speaker });
        }

        var offsets = Offsets(origins, blocks, draft.FileText);
        return new Article(id, text.ToString(), paragraphs.DrainToImmutable(), draft.Info, offsets, ByWords);
    }

    private static void AddGap(StringBuilder text, List<int> origins, BlockText next)
    {
        var (first, last) = (next.Origins[0], origins[^1]);
        text.Append(Gap);
        origins.Add(Math.Min(last + 1, Math.Max(last, first)));
        origins.Add(origins[^1]);
    }

    // Where the file is no text, its places are those of the article's own text.
    private static FileOffsets Offsets(List<int> origins, List<BlockText> blocks, string? file)
    {
        origins.Add(origins[^1] + 1);
        if (file is null)
            return new FileOffsets([.. Enumerable.Range(0, origins.Count)], []);
        var codePointOf = CodePointOf(file);
        for (var i = 0; i < origins.Count; i++)
            origins[i] = codePointOf(Math.Min(origins[i], file.Length));
        var lasts = new Dictionary<int, int>();
        foreach (var block in blocks.Where(block => block.IsFromFile))
        {
            foreach (var (letter, accent) in block.LastOrigins)
                lasts[codePointOf(letter)] = codePointOf(accent);
        }

        return new FileOffsets(origins, lasts);
    }

    // Gives the code point of a unit's place in the file.
    private static Func<int, int> CodePointOf(string file)
    {
        if (!file.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
            return origin => origin;
        var codePoints = new int[file.Length + 1];
        for (var i = 1; i < codePoints.Length; i++)
        {
            // Both halves of a surrogate pair are the same code point.
            var secondHalf = i < file.Length && char.IsLowSurrogate(file[i]);
            codePoints[i] = codePoints[i - 1] + (secondHalf ? 0 : 1);
        }

        return origin => codePoints[origin];
    }
}
