using System.Collections.Immutable;
using System.Text;

namespace ArticleBot.Articles;

/// <summary>Reads the text of a file into an <see cref="Article"/>.</summary>
public static class ArticleReader
{
    private const string Gap = "\n\n";

    /// <summary>
    /// Reads plain text or Markdown: the first block is the title, every later one a paragraph; where the front matter has a
    /// title and the first block is a sentence, all blocks are paragraphs. Lines inside a block are
    /// joined, the text is brought to Unicode form C, and characters that a reader cannot see are left out.
    /// </summary>
    /// <param name="id">The article's id.</param>
    /// <param name="fileText">The file's text as it lies on disk, a byte-order mark included.</param>
    /// <param name="isMarkdown">Whether markup is to be dropped.</param>
    /// <exception cref="ArticleException">There is no text, or only a title.</exception>
    public static Article Read(string id, string fileText, bool isMarkdown = false)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(fileText);
        var text = WithoutLoneSurrogates(fileText);
        var (source, title, start) = FrontMatter.Read(text);
        var blocks = isMarkdown ? MarkdownBlocks.Read(text, start) : PlainTextBlocks.Read(text, start);
        if (title is { } known && blocks is [{ Kind: null } first, ..] && BlockKinds.EndsLikeSentence(first.Text))
            blocks.Insert(0, Title(text, known));
        if (blocks.Count == 0)
            throw new ArticleException($"{id}: the article is empty");
        if (blocks.Count == 1)
            throw new ArticleException($"{id}: the article has only a title and no text");
        return Join(id, blocks, source, text);
    }

    // An article that begins with its first sentence has its title in the front matter only.
    private static BlockText Title(string text, TextSpan title)
    {
        var block = new BlockText();
        block.AddLine(text.AsSpan(title.Start, title.Length), title.Start);
        return block;
    }

    private static Article Join(string id, List<BlockText> blocks, ArticleSource source, string file)
    {
        var text = new StringBuilder();
        var origins = new List<int>();
        var paragraphs = ImmutableArray.CreateBuilder<Paragraph>(blocks.Count);
        foreach (var block in blocks)
        {
            block.Compose();
            if (text.Length > 0)
            {
                text.Append(Gap);
                origins.Add(origins[^1] + 1);
                origins.Add(origins[^1]);
            }

            var span = new TextSpan(text.Length, block.Text.Length);
            text.Append(block.Text);
            origins.AddRange(block.Origins);
            var number = paragraphs.Count;
            var kind = BlockKinds.Of(block.Text, number, blocks.Count, block.Kind);
            paragraphs.Add(new Paragraph(number, kind, span, SentenceSplitter.Split(block.Text, number, span.Start)));
        }

        origins.Add(origins[^1] + 1);
        var codePointOf = CodePointOf(file);
        for (var i = 0; i < origins.Count; i++)
            origins[i] = codePointOf(origins[i]);
        var lasts = new Dictionary<int, int>();
        foreach (var block in blocks)
        {
            foreach (var (letter, accent) in block.LastOrigins)
                lasts.Add(codePointOf(letter), codePointOf(accent));
        }

        return new Article(id, text.ToString(), paragraphs.DrainToImmutable(), source, new FileOffsets(origins, lasts));
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

        return origin => codePoints[Math.Min(origin, file.Length)];
    }

    private static string WithoutLoneSurrogates(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
            return text;
        var clean = text.ToCharArray();
        for (var i = 0; i < clean.Length; i++)
        {
            if (!char.IsSurrogate(clean[i]))
                continue;
            if (i + 1 < clean.Length && char.IsSurrogatePair(clean[i], clean[i + 1]))
                i++;
            else
                clean[i] = '\uFFFD';
        }

        return new string(clean);
    }
}
