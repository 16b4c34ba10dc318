using System.Collections.Immutable;

namespace ArticleBot.Articles;

/// <summary>
/// A news article, read once and never changed. Its text is the title and the paragraphs, in Unicode form C, parted by
/// one blank line; every span of the article slices this text.
/// </summary>
public sealed class Article
{
    private readonly ArticleInfo declared;
    private readonly InfoReading reading;
    private readonly Lazy<ArticleInfo> info;
    private readonly Lazy<string?> language;

    internal Article(
        string id, string text, ImmutableArray<Paragraph> blocks, ArticleInfo declared, FileOffsets fileOffsets, InfoReading reading)
    {
        this.declared = declared;
        this.reading = reading;
        Id = id;
        Text = text;
        Blocks = blocks;
        Source = new ArticleSource(declared.Url, declared.Byline, declared.Site, declared.Published?.Day);
        FileOffsets = fileOffsets;
        Paragraphs = blocks[1..];
        language = new Lazy<string?>(() => reading.Language(this, declared.Language));
        info = new Lazy<ArticleInfo>(() => reading.Complete(this, declared));
    }

    /// <summary>The file's name without its ending, and more of its path where another article has the same.</summary>
    public string Id { get; }

    /// <summary>Title and paragraphs, parted by one blank line.</summary>
    public string Text { get; }

    /// <summary>The title and after it the paragraphs: the block at index n has the number n.</summary>
    public ImmutableArray<Paragraph> Blocks { get; }

    /// <summary>The paragraphs in reading order, without the title: the one at index n has the number n + 1.</summary>
    public ImmutableArray<Paragraph> Paragraphs { get; }

    /// <summary>What stands beside the text of the article's origin: in the front matter, or in a page's head.</summary>
    public ArticleSource Source { get; }

    /// <summary>What is known of the article, from beside its text and from its bylines. Read at the first use.</summary>
    public ArticleInfo Info => info.Value;

    /// <summary>Where each place of the text stands in the file that it was read from.</summary>
    public FileOffsets FileOffsets { get; }

    /// <summary>The title's words.</summary>
    public string Title => TextOf(Blocks[0].Span);

    /// <summary>The code of its language, as in <see cref="ArticleInfo.Language"/>; read without the rest.</summary>
    public string? Language => language.Value;

    /// <summary>The same article under another id.</summary>
    internal Article WithId(string id) => new(id, Text, Blocks, declared, FileOffsets, reading);

    /// <summary>
    /// The same article, found at an address of the web. What the page itself says of its address is believed where it names
    /// the same host; its site is the host where it names none.
    /// </summary>
    internal Article FoundAt(Uri address) => new(Id, Text, Blocks, declared with
    {
        Url = declared.Url?.Host.Equals(address.Host, StringComparison.OrdinalIgnoreCase) is true ? declared.Url : address,
        Site = declared.Site ?? address.Host,
    }, FileOffsets, reading);

    /// <summary>The words of a span of this article.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie inside the text.</exception>
    public string TextOf(TextSpan span) => Text.Substring(span.Start, span.Length);

    /// <summary>The words of a paragraph of this article.</summary>
    public string TextOf(Paragraph paragraph) => TextOf(paragraph.Span);

    /// <summary>The words of a sentence of this article.</summary>
    public string TextOf(Sentence sentence) => TextOf(sentence.Span);

    /// <summary>The number of the block that a place of the text stands in; a gap belongs to the block before it.</summary>
    /// <param name="position">An index into <see cref="Text"/>.</param>
    public int ParagraphAt(int position)
    {
        var (low, high) = (0, Blocks.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Blocks[middle].Span.Start <= position)
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }
}
