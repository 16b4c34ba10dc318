using ArticleBot.Articles;

namespace ArticleBot.Quotations.Marks;

/// <summary>The words and marks of an article, each with its sentence, its paragraph and the quoted run that it stands in.</summary>
internal class Layout
{
    private readonly Token[] tokens;
    private readonly int[] paragraphStarts;
    private readonly int[] sentenceStarts;

    private Layout(Article article, Token[] tokens, List<QuotedRun> runs, int[] paragraphStarts, int[] sentenceStarts) =>
        (Article, this.tokens, Runs, this.paragraphStarts, this.sentenceStarts) = (article, tokens, runs, paragraphStarts, sentenceStarts);

    /// <summary>A view of the same words and marks.</summary>
    protected Layout(Layout other) => (Article, tokens, Runs, paragraphStarts, sentenceStarts) =
        (other.Article, other.tokens, other.Runs, other.paragraphStarts, other.sentenceStarts);

    public Article Article { get; }

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
        foreach (var block in article.Blocks)
        {
            paragraphs.Add(tokens.Count);
            var next = block.Number + 1 < article.Blocks.Length ? article.Blocks[block.Number + 1] : null;
            runs.AddRange(QuotedBlocks.Find(article, block) is { } quoted ? [quoted] : QuotationMarks.Find(article.Text, block, next));
            foreach (var sentence in block.Sentences)
            {
                sentences.Add(tokens.Count);
                TokenReader.Read(article.Text, sentence.Span, tokens);
            }
        }

        paragraphs.Add(tokens.Count);
        sentences.Add(tokens.Count);
        var (paragraphStarts, sentenceStarts) = (paragraphs.ToArray(), sentences.ToArray());
        return new Layout(article, Placed(tokens, runs, paragraphStarts, sentenceStarts), runs, paragraphStarts, sentenceStarts);
    }

    /// <summary>The first token of a block, or of the one after the last: the number of tokens.</summary>
    public int FirstTokenOf(int paragraph) => paragraphStarts[paragraph];

    /// <summary>The first token of a sentence; of the one after the last: the number of tokens.</summary>
    public int FirstTokenOfSentence(int sentence) => sentenceStarts[sentence];

    /// <summary>Whether a token is the first of its paragraph.</summary>
    public bool OpensParagraph(int at) => at == paragraphStarts[this[at].Paragraph];

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
    private static Token[] Placed(List<Token> tokens, List<QuotedRun> runs, int[] paragraphStarts, int[] sentenceStarts)
    {
        var placed = new Token[tokens.Count];
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
            placed[i] = tokens[i] with { Paragraph = paragraph, Sentence = sentence, Run = isQuoted ? run : -1 };
            if (IsOwnersMark(tokens, i) && !IsEdge(runs, run, tokens[i].Start))
                placed[i] = placed[i] with { Lower = "'s", Kind = TokenKind.Word };
        }

        return placed;
    }

    // “the teachers' league”: an apostrophe behind an s, with a word after it.
    private static bool IsOwnersMark(List<Token> tokens, int at) =>
        tokens[at] is { Kind: TokenKind.Quote, Text: "'" or "’" } && at > 0 && at + 1 < tokens.Count
        && tokens[at - 1] is { IsWord: true, Lower: [.., 's'] } owner && owner.End == tokens[at].Start
        && tokens[at + 1] is { IsWord: true } or { Kind: TokenKind.Number } && tokens[at + 1].Start == tokens[at].End + 1;

    // Whether a place is the mark that closes a run, this one or the one before.
    private static bool IsEdge(List<QuotedRun> runs, int run, int at)
    {
        var isOfNext = run < runs.Count && runs[run].Outer.End == at + 1;
        return isOfNext || run > 0 && runs[run - 1].Outer.End == at + 1;
    }
}
