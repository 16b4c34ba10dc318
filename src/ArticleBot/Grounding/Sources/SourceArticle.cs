using System.Collections.Immutable;
using ArticleBot.Articles;
using ArticleBot.English;
using ArticleBot.Grounding.Words;
using ArticleBot.Quotations;
using ArticleBot.Quotations.Attributions;

namespace ArticleBot.Grounding.Sources;

/// <summary>An article as the checks see it: its words, where each term stands, who is meant where. Read once, never changed.</summary>
internal sealed class SourceArticle
{
    // What no name ends in: “Uncertainty”, “Agreement”, “Talks”.
    private static readonly string[] NounEndings = [.. WordFile.Words("checking", "noun-ending")];

    private readonly int[] blockStarts;
    private readonly Insertions insertions;
    private readonly Dictionary<string, int[]> positions;
    private readonly Dictionary<string, int> blockCounts = new(StringComparer.Ordinal);
    private readonly HashSet<string> smallTerms = new(StringComparer.Ordinal);
    private readonly HashSet<string> nameTerms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int[] Positions, double Likeness)[]> alike = new(StringComparer.Ordinal);
    private readonly Lock gate = new();

    public SourceArticle(Article article)
    {
        Article = article;
        var reading = ArticleReading.Of(article);
        Statements = reading.Attributions;
        People = [.. reading.People.Where(person => person is { IsPerson: true, IsNamed: true, Words: not [] })];
        var words = new List<Word>();
        var sentences = new List<int>();
        blockStarts = new int[article.Blocks.Length + 1];
        foreach (var block in article.Blocks)
        {
            blockStarts[block.Number] = words.Count;
            foreach (var sentence in block.Sentences)
            {
                words.AddRange(WordReader.Read(article.Text, sentence.Span, [sentence.Span.Start]));
                while (sentences.Count < words.Count)
                    sentences.Add(sentence.Span.Start);
            }
        }

        blockStarts[^1] = words.Count;
        (Words, SentenceOf) = ([.. words], [.. sentences]);
        positions = words.Select((word, index) => (word.Term, index)).GroupBy(pair => pair.Term, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Select(pair => pair.index).ToArray(), StringComparer.Ordinal);
        NoteCapitals();
        CountBlocks();
        Mentions = MentionReader.Read(this, reading);
        MentionAt = IndexMentions();
        insertions = new Insertions(Words, Ordinals.Of(Words.Length, i => Words[i], i => MentionAt[i]));
    }

    public Article Article { get; }

    public Word[] Words { get; }

    /// <summary>For every word where its sentence begins in the text, which tells sentences apart.</summary>
    public int[] SentenceOf { get; }

    /// <summary>Who says what in it.</summary>
    public ImmutableArray<Attribution> Statements { get; }

    /// <summary>The people whom it names.</summary>
    public ImmutableArray<ArticlePerson> People { get; }

    /// <summary>The mentions in order of their first word.</summary>
    public SourceMention[] Mentions { get; }

    /// <summary>For every word the index of its mention; -1 outside.</summary>
    public int[] MentionAt { get; }

    /// <summary>The words of a block: the first, and the one after the last.</summary>
    public (int First, int End) WordsOf(int block) => (blockStarts[block], blockStarts[block + 1]);

    /// <summary>The words of a paragraph, or of the part of one.</summary>
    public (int First, int End) WordsOf(Paragraph paragraph) => (WordFrom(paragraph.Span.Start), WordFrom(paragraph.Span.End));

    /// <summary>The first word that ends after a position of the text; the number of words where none does.</summary>
    public int WordFrom(int position)
    {
        var (low, high) = (0, Words.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Words[middle].End <= position)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    public int BlockOf(int word) => Article.ParagraphAt(Words[word].Start);

    /// <summary>The mention that a word belongs to; null where it is none of one, or stands outside.</summary>
    public SourceMention? MentionOf(int word) =>
        (uint)word < (uint)Words.Length && MentionAt[word] is >= 0 and var index ? Mentions[index] : null;

    /// <summary>Whether a place lies in the sentence of a word; one outside of the article lies in none.</summary>
    public bool IsInSentenceOf(int word, int place) => (uint)place < (uint)Words.Length && SentenceOf[place] == SentenceOf[word];

    /// <summary>Whether a mention stands in the title or in the first paragraph, which tell what the article is about.</summary>
    public bool IsInOpening(SourceMention mention) => BlockOf(mention.First) <= 1;

    /// <summary>Whether a block has a mention that a name may stand for.</summary>
    public bool HasMentionIn(int block, string[] name) =>
        Mentions.Any(mention => mention.MayBe(name) && BlockOf(mention.First) == block);

    /// <summary>The article's terms that may stand for a term: where each stands, in order, and its likeness.</summary>
    public IReadOnlyList<(int[] Positions, double Likeness)> Alike(string term)
    {
        lock (gate)
        {
            if (alike.TryGetValue(term, out var known))
                return known;
            // A reply is a model's: its words are many, a process lives long.
            if (alike.Count > 5_000)
                alike.Clear();
            return alike[term] = [.. positions.Select(entry => (entry.Value, Likeness: Likeness.Of(term, entry.Key)))
                .Where(entry => entry.Likeness > 0)];
        }
    }

    /// <summary>Where a term itself stands, in order.</summary>
    public ReadOnlySpan<int> PositionsOf(string term) => positions.GetValueOrDefault(term);

    /// <summary>How much a term tells: 1 for one that stands in one paragraph only or in none, less for one that stands in many.</summary>
    public double WeightOf(string term)
    {
        var blocks = blockCounts.GetValueOrDefault(term);
        return blocks <= 1 ? 1 : Math.Max(0.25, 1 - Math.Log(blocks) / Math.Log(blockStarts.Length + 1));
    }

    /// <summary>How many words that carry meaning lie from one word to a later one, what stands between commas left out.</summary>
    public int StepsBetween(int first, int last) => insertions.StepsBetween(first, last);

    /// <summary>Whether a mention stands between two words, what stands between commas left out.</summary>
    public bool HasMentionBetween(int one, int other)
    {
        var (first, last) = (Math.Min(one, other), Math.Max(one, other));
        var (from, to) = insertions.Between(first, last);
        return HasOther(first + 1, Math.Min(from, last)) || HasOther(Math.Max(to, first + 1), last);

        bool HasOther(int start, int end) =>
            MentionAt.AsSpan(start, Math.Max(0, end - start)).ContainsAnyExcept(-1, MentionAt[first], MentionAt[last]);
    }

    /// <summary>Whether the article writes a term in small letters somewhere.</summary>
    public bool HasSmall(string term) => smallTerms.Contains(term);

    /// <summary>Whether the article writes a term with a capital inside a sentence.</summary>
    public bool HasName(string term) => nameTerms.Contains(term);

    /// <summary>Whether a word with a capital is a name, and not only the first of its sentence or a word of a title.</summary>
    public bool IsName(Word word, bool isHeading)
    {
        if (!word.IsName)
            return false;
        if (HasName(word.Term))
            return true;
        if (isHeading)
            return false;
        return !word.Is(WordTraits.Opener) || !HasSmall(word.Term) && IsRare(word);
    }

    private static bool IsRare(Word word)
    {
        var isPlain = word.Is(
            WordTraits.Frame | WordTraits.Light | WordTraits.Saying | WordTraits.Clause | WordTraits.Mutual | WordTraits.Negative);
        if (isPlain || Array.Exists(NounEndings, word.EndsIn))
            return false;
        return !Paraphrases.IsListed(word.Term);
    }

    private void NoteCapitals()
    {
        for (var i = 0; i < Words.Length; i++)
        {
            var isBody = Article.Blocks[BlockOf(i)].IsEvidence;
            if (!Words[i].IsCapital)
                smallTerms.Add(Words[i].Term);
            else if (isBody && !Words[i].Is(WordTraits.Opener))
                nameTerms.Add(Words[i].Term);
        }
    }

    private void CountBlocks()
    {
        foreach (var (term, places) in positions)
        {
            var (count, last) = (0, -1);
            foreach (var block in places.Select(BlockOf))
            {
                count += block == last ? 0 : 1;
                last = block;
            }

            blockCounts[term] = count;
        }
    }

    private int[] IndexMentions()
    {
        var at = new int[Words.Length];
        Array.Fill(at, -1);
        for (var i = 0; i < Mentions.Length; i++)
            Array.Fill(at, i, Mentions[i].First, Mentions[i].End - Mentions[i].First);
        return at;
    }
}
