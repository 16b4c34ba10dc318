using System.Buffers;
using System.Collections.Immutable;
using ArticleBot.Articles;

namespace ArticleBot.Retrieval;

/// <summary>
/// Finds the paragraphs that a question is about: BM25 over word stems, then a second look at the best of them, at their
/// sentences. Immutable and thread-safe; built once for a set of articles.
/// </summary>
public sealed class PassageIndex
{
    private const int CandidateCount = 40;

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
        return new PassageIndex(articles);
    }

    /// <summary>The paragraphs that share words with a question, best first.</summary>
    /// <param name="question">Any text.</param>
    /// <param name="top">The most paragraphs to return, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="top"/> is less than 1.</exception>
    public ImmutableArray<RankedPassage> Search(string question, int top)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentOutOfRangeException.ThrowIfLessThan(top, 1);
        return Rank(question).Passages(top);
    }

    /// <summary>The evidence of every sentence of the passages that share the most words with a question.</summary>
    internal Ranking Rank(string question)
    {
        var terms = new QuestionTerms(question, text, postings);
        using var match = new QuestionMatch(terms, text.Vocabulary.Count);
        var reader = new EvidenceReader(text, terms, match, averageLength);
        var evidence = new List<SentenceEvidence>(CandidateCount * 4);
        foreach (var (passage, score) in Candidates(terms, CandidateCount))
            reader.Read(passage, score, evidence);
        return new Ranking(text, terms, evidence);
    }

    private List<(int Passage, float Score)> Candidates(QuestionTerms question, int count)
    {
        var scores = ArrayPool<float>.Shared.Rent(text.Passages.Length);
        scores.AsSpan(0, text.Passages.Length).Clear();
        foreach (var term in question.Terms)
        {
            if (term.Number < 0)
                continue;
            foreach (var (passage, occurrences) in postings.Of(term.Number))
                scores[passage] += term.Weight * Bm25.Frequency(occurrences, text.Passages[passage].Length / averageLength);
        }

        var best = new PriorityQueue<int, float>(count + 1);
        for (var passage = 0; passage < text.Passages.Length; passage++)
        {
            if (scores[passage] <= 0)
                continue;
            if (best.Count < count)
                best.Enqueue(passage, scores[passage]);
            else
                best.EnqueueDequeue(passage, scores[passage]);
        }

        var candidates = new List<(int Passage, float Score)>(best.Count);
        while (best.TryDequeue(out var passage, out var score))
            candidates.Add((passage, score));
        ArrayPool<float>.Shared.Return(scores);
        return candidates;
    }
}
