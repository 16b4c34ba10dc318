using System.Buffers;
using System.Collections.Immutable;
using ArticleBot.Articles;
using ArticleBot.Meaning;
using ArticleBot.Observing;
using ArticleBot.Retrieval.Lexical;
using ArticleBot.Retrieval.Questions;
using ArticleBot.Retrieval.Sentences;

namespace ArticleBot.Retrieval;

/// <summary>
/// Finds the paragraphs that a question is about: BM25 over word stems and, where it is known, their likeness to the
/// question, then a second look at the best of them, at their sentences. Immutable and thread-safe; built once for a set of articles.
/// </summary>
public sealed class PassageIndex
{
    private const int CandidateCount = 40;
    private const int AlikeCount = 20;

    /// <summary>How much a kindred term counts beside the exact one when candidates are looked for.</summary>
    private const float KindredFactor = 0.9f;

    private readonly IndexedText text;
    private readonly Postings postings;
    private readonly float averageLength;

    private PassageIndex(IReadOnlyList<Article> articles)
    {
        Articles = [.. articles];
        text = new IndexedText(Articles);
        postings = new Postings(text);
        averageLength = text.Passages.IsEmpty ? 1 : Math.Max(1, (float)text.Passages.Average(passage => passage.Length));
    }

    /// <summary>The indexed articles, in the order given.</summary>
    public ImmutableArray<Article> Articles { get; }

    /// <summary>Indexes the paragraphs of articles: running text, standfirst and credit, not titles and headings.</summary>
    public static PassageIndex Build(IReadOnlyList<Article> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        using var step = TimedStep.Begin(TimedStep.Index, articles.Sum(article => (long)article.Text.Length));
        return new PassageIndex(articles);
    }

    /// <summary>The paragraphs that share words with a question or are alike to it, best first.</summary>
    /// <param name="question">Any text.</param>
    /// <param name="top">The most paragraphs to return, 1 or more.</param>
    /// <param name="likeness">How alike the question is to the articles' parts; null where words alone are compared.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="top"/> is less than 1.</exception>
    public ImmutableArray<RankedPassage> Search(string question, int top, QuestionLikeness? likeness = null)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentOutOfRangeException.ThrowIfLessThan(top, 1);
        return Rank(question, likeness).Passages(top);
    }

    /// <summary>The evidence of every sentence of the passages that share the most words with a question or are most alike to it.</summary>
    internal Ranking Rank(string question, QuestionLikeness? likeness = null)
    {
        var terms = new QuestionTerms(question, text, postings);
        using var match = new QuestionMatch(terms, text.Vocabulary.Count);
        var alike = likeness is null ? null : new IndexedLikeness(text, likeness);
        var reader = new EvidenceReader(text, terms, match, averageLength, alike);
        var evidence = new List<SentenceEvidence>(CandidateCount * 4);
        var scores = ArrayPool<float>.Shared.Rent(text.Passages.Length);
        var exact = Score(terms, scores);
        foreach (var passage in Candidates(scores, alike))
            reader.Read(passage, exact[passage], evidence);
        ArrayPool<float>.Shared.Return(scores);
        ArrayPool<float>.Shared.Return(exact);
        return new Ranking(text, terms, evidence);
    }

    // BM25 of every passage: over exact and kindred terms in the lent array, over exact terms alone in the returned one.
    private float[] Score(QuestionTerms question, float[] scores)
    {
        var exact = ArrayPool<float>.Shared.Rent(text.Passages.Length);
        exact.AsSpan(0, text.Passages.Length).Clear();
        foreach (var term in question.Terms)
        {
            if (term.Number >= 0)
                Add(exact, term.Number, term.Weight);
        }

        exact.AsSpan(0, text.Passages.Length).CopyTo(scores);
        foreach (var term in question.Terms)
        {
            foreach (var kindred in question.KindredOf(term))
                Add(scores, kindred.Number, KindredFactor * kindred.Likeness * term.Weight);
        }

        return exact;
    }

    private void Add(float[] scores, int term, float weight)
    {
        var counts = postings.CountsOf(term);
        foreach (var passage in postings.PassagesOf(term))
        {
            scores[passage] += weight * Bm25.Frequency(counts[0], text.Passages[passage].Length / averageLength);
            counts = counts[1..];
        }
    }

    private List<int> Candidates(float[] scores, IndexedLikeness? alike)
    {
        var candidates = Best(CandidateCount, passage => scores[passage]);
        if (alike is not null)
            candidates.AddRange(Best(AlikeCount, alike.OfPassage).Except(candidates).ToList());
        return candidates;
    }

    private List<int> Best(int count, Func<int, float> score)
    {
        var best = new PriorityQueue<int, float>(count + 1);
        for (var passage = 0; passage < text.Passages.Length; passage++)
        {
            if (score(passage) is not (> 0 and var own))
                continue;
            if (best.Count < count)
                best.Enqueue(passage, own);
            else
                best.EnqueueDequeue(passage, own);
        }

        var found = new List<int>(best.Count);
        while (best.TryDequeue(out var passage, out _))
            found.Add(passage);
        return found;
    }
}
