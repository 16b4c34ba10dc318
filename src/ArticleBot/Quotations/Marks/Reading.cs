using System.Collections.Immutable;
using ArticleBot.Articles;
using ArticleBot.Quotations.Names;
using ArticleBot.Quotations.People;

namespace ArticleBot.Quotations.Marks;

/// <summary>
/// An article read for who speaks in it: its tokens with the paragraph, sentence and quoted run of each, and what stands
/// for whom. Made once for an article and shared by everything that looks for statements in it.
/// </summary>
internal sealed class Reading
{
    private readonly int[] paragraphStarts;
    private readonly int[] sentenceStarts;

    private Reading(Article article, Layout layout)
    {
        Article = article;
        Tokens = layout.Tokens;
        Runs = layout.Runs;
        RunOf = layout.RunOf;
        SentenceOf = layout.SentenceOf;
        paragraphStarts = layout.ParagraphStarts;
        sentenceStarts = layout.SentenceStarts;
        var found = MentionFinder.Find(this);
        Cast = CastBuilder.Build(this, found);
        Mentions = [.. found];
        MentionAt = Index(Tokens.Count, Mentions);
    }

    public Article Article { get; }

    /// <summary>Every word and mark, in order.</summary>
    public IReadOnlyList<Token> Tokens { get; }

    /// <summary>What stands in quotation marks, in order.</summary>
    public IReadOnlyList<QuotedRun> Runs { get; }

    /// <summary>For every token the index of the run that it stands in; -1 outside.</summary>
    public IReadOnlyList<int> RunOf { get; }

    /// <summary>For every token the number of its sentence, counted through the article.</summary>
    public IReadOnlyList<int> SentenceOf { get; }

    /// <summary>What stands for somebody or something, in order of the first token; where two nest, the outer one first.</summary>
    public ImmutableArray<Mention> Mentions { get; }

    /// <summary>For every token the index of the outermost mention that holds it; -1 where none does.</summary>
    public IReadOnlyList<int> MentionAt { get; }

    /// <summary>Everybody and everything that the article may quote.</summary>
    public Cast Cast { get; }

    /// <summary>Reads an article.</summary>
    public static Reading Of(Article article) => new(article, Layout.Of(article));

    /// <summary>The first token of a block, or of the one after the last: the number of tokens.</summary>
    public int FirstTokenOf(int paragraph) => paragraphStarts[paragraph];

    /// <summary>The first token of a sentence; of the one after the last: the number of tokens.</summary>
    public int FirstTokenOfSentence(int sentence) => sentenceStarts[sentence];

    /// <summary>The block that a token stands in.</summary>
    public int ParagraphOf(int token) => Article.ParagraphAt(Tokens[token].Start);

    /// <summary>The words from the token <paramref name="first"/> up to, not including, <paramref name="end"/>.</summary>
    public TextSpan SpanOf(int first, int end) => TextSpan.Between(Tokens[first].Start, Tokens[end - 1].End);

    /// <summary>The words of a mention.</summary>
    public TextSpan SpanOf(Mention mention) => SpanOf(mention.First, mention.End);

    /// <summary>The first token that ends after <paramref name="position"/>; the number of tokens where none does.</summary>
    public int TokenFrom(int position)
    {
        var (low, high) = (0, Tokens.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Tokens[middle].End <= position)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>The index of the first mention that begins at or after a token; the number of mentions where none does.</summary>
    public int MentionFrom(int token)
    {
        var (low, high) = (0, Mentions.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Mentions[middle].First < token)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private static int[] Index(int tokens, ImmutableArray<Mention> mentions)
    {
        var at = new int[tokens];
        Array.Fill(at, -1);
        for (var i = 0; i < mentions.Length; i++)
        {
            for (var token = mentions[i].First; token < mentions[i].End; token++)
            {
                if (at[token] < 0)
                    at[token] = i;
            }
        }

        return at;
    }
}
