using ArticleBot.Articles;

namespace ArticleBot.Quotations.Marks;

/// <summary>The words and marks of an article, each with its sentence, its paragraph and the quoted run that it stands in.</summary>
internal class Layout
{
    private readonly Token[] tokens;
    private readonly int firstParagraph;

    // The first token of each paragraph and sentence, and the number of tokens.
    private readonly int[] paragraphStarts;
    private readonly int[] sentenceStarts;

    private Layout(Article article, Token[] tokens, IReadOnlyList<QuotedRun> runs, int firstParagraph, int[] paragraphStarts,
        int[] sentenceStarts)
    {
        (Article, this.tokens, Runs) = (article, tokens, runs);
        (this.firstParagraph, this.paragraphStarts, this.sentenceStarts) = (firstParagraph, paragraphStarts, sentenceStarts);
    }

    /// <summary>A view of the same words and marks.</summary>
    protected Layout(Layout other)
        : this(other.Article, other.tokens, other.Runs, other.firstParagraph, other.paragraphStarts, other.sentenceStarts)
    {
    }

    public Article Article { get; }

    /// <summary>The article's blocks that it is made of.</summary>
    public ReadOnlySpan<Paragraph> Blocks => Article.Blocks.AsSpan().Slice(firstParagraph, paragraphStarts.Length - 1);

    /// <summary>Number of tokens.</summary>
    public int Count => tokens.Length;

    /// <summary>What stands in quotation marks, in order.</summary>
    public IReadOnlyList<QuotedRun> Runs { get; }

    /// <summary>The word or mark at an index; what stands beyond either end is <see cref="Token.Outside"/>.</summary>
    public ref readonly Token this[int at] => ref (uint)at < (uint)tokens.Length ? ref tokens[at] : ref Token.Outside;

    /// <summary>Parts an article into words and marks.</summary>
    public static Layout Parse(Article article)
    {
        var (tokens, runs, paragraphs, sentences) = (new List<Token>(), new List<QuotedRun>(), new List<int>(), new List<int>());
        var reader = new TokenReader();
        foreach (var block in article.Blocks)
        {
            paragraphs.Add(tokens.Count);
            var next = block.Number + 1 < article.Blocks.Length ? article.Blocks[block.Number + 1] : null;
            runs.AddRange(QuotedBlocks.Find(article, block) is { } quoted ? [quoted] : QuotationMarks.Find(article.Text, block, next));
            foreach (var sentence in block.Sentences)
            {
                sentences.Add(tokens.Count);
                reader.Read(article.Text, sentence.Span, tokens);
            }
        }

        paragraphs.Add(tokens.Count);
        sentences.Add(tokens.Count);
        var (paragraphStarts, sentenceStarts) = (paragraphs.ToArray(), sentences.ToArray());
        var placed = Placed(tokens.ToArray(), runs, 0, paragraphStarts, sentenceStarts);
        return new Layout(article, placed, runs, 0, paragraphStarts, sentenceStarts);
    }

    /// <summary>The words between a pair of marks by themselves, with what stands in marks among them; null where nothing does.</summary>
    public Layout? Within(QuotedRun run)
    {
        var runs = QuotationMarks.Find(Article.Text, Article.Blocks[run.Paragraph] with { Span = run.Words }, next: null);
        var (first, end) = (TokenFrom(run.Words.Start), TokenFrom(run.Words.End - 1) + 1);
        if (runs.Count == 0 || first >= end)
            return null;
        var slice = tokens[first..Math.Min(end, tokens.Length)];
        var sentences = new List<int>();
        for (var i = 0; i < slice.Length; i++)
        {
            if (i == 0 || slice[i].Sentence != slice[i - 1].Sentence)
                sentences.Add(i);
            // A mark that was an owner's outside may close a run inside.
            if (slice[i] is { IsPossessive: true, Text: [_] mark })
                slice[i] = slice[i] with { Form = new WordForm(mark.ToString(), mark.ToString(), TokenKind.Quote) };
        }

        sentences.Add(slice.Length);
        var (paragraphStarts, sentenceStarts) = (new[] { 0, slice.Length }, sentences.ToArray());
        var placed = Placed(slice, runs, run.Paragraph, paragraphStarts, sentenceStarts);
        return new Layout(Article, placed, runs, run.Paragraph, paragraphStarts, sentenceStarts);
    }

    /// <summary>The first token of a block; of one before the first 0, of one after the last the number of tokens.</summary>
    public int FirstTokenOf(int paragraph) => paragraphStarts[Math.Clamp(paragraph - firstParagraph, 0, paragraphStarts.Length - 1)];

    /// <summary>Whether a block has a token of a sort.</summary>
    public bool AnyIn(int paragraph, Predicate<Token> isSo) =>
        Array.FindIndex(tokens, FirstTokenOf(paragraph), FirstTokenOf(paragraph + 1) - FirstTokenOf(paragraph), isSo) >= 0;

    /// <summary>The first token of a sentence; of the one after the last: the number of tokens.</summary>
    public int FirstTokenOfSentence(int sentence) => sentenceStarts[sentence];

    /// <summary>Whether a token is the first of its paragraph.</summary>
    public bool OpensParagraph(int at) => at == FirstTokenOf(this[at].Paragraph);

    /// <summary>Whether two tokens stand in one sentence.</summary>
    public bool IsOneSentence(int one, int other) => this[one].Sentence == this[other].Sentence;

    /// <summary>Whether two tokens stand in one sentence, and in the same marks or outside of any.</summary>
    public bool IsOnePhrase(int one, int other) => IsOneSentence(one, other) && this[one].Run == this[other].Run;

    /// <summary>The words from the token <paramref name="first"/> up to, not including, <paramref name="end"/>.</summary>
    public TextSpan SpanOf(int first, int end) => TextSpan.Between(tokens[first].Start, tokens[end - 1].End);

    /// <summary>The first token that ends after <paramref name="position"/>; the number of tokens where none does.</summary>
    public int TokenFrom(int position)
    {
        var (low, high) = (0, tokens.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (tokens[middle].End <= position)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    // The tokens, each with its place.
    private static Token[] Placed(Token[] tokens, List<QuotedRun> runs, int firstParagraph, int[] paragraphStarts,
        int[] sentenceStarts)
    {
        var placed = new Token[tokens.Length];
        var (paragraph, sentence, run) = (0, 0, 0);
        for (var i = 0; i < placed.Length; i++)
        {
            while (paragraphStarts[paragraph + 1] <= i)
                paragraph++;
            while (sentenceStarts[sentence + 1] <= i)
                sentence++;
            while (run < runs.Count && runs[run].Words.End <= tokens[i].Start)
                run++;
            var isQuoted = run < runs.Count && tokens[i].Start >= runs[run].Words.Start;
            placed[i] = tokens[i] with { Paragraph = firstParagraph + paragraph, Sentence = sentence, Run = isQuoted ? run : -1 };
            if (IsOwnersMark(tokens, i) && !IsEdge(runs, run, tokens[i].Start))
                placed[i] = placed[i] with { Form = new WordForm(tokens[i].Text, "'s", TokenKind.Word) };
        }

        return placed;
    }

    // “the teachers' league”: an apostrophe behind an s, with a word after it.
    private static bool IsOwnersMark(Token[] tokens, int at) =>
        tokens[at] is { Kind: TokenKind.Quote, Text: "'" or "’" } && at > 0 && at + 1 < tokens.Length
        && tokens[at - 1] is { IsWord: true, Lower: [.., 's'] } owner && owner.End == tokens[at].Start
        && tokens[at + 1] is { IsWord: true } or { Kind: TokenKind.Number } && tokens[at + 1].Start == tokens[at].End + 1;

    // Whether a place is the mark that closes a run, this one or the one before.
    private static bool IsEdge(List<QuotedRun> runs, int run, int at)
    {
        var isOfNext = run < runs.Count && runs[run].Outer.End == at + 1;
        return isOfNext || run > 0 && runs[run - 1].Outer.End == at + 1;
    }
}
