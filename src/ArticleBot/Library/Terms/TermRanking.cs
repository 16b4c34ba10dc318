namespace ArticleBot.Library.Terms;

/// <summary>Ranks a library's articles by the terms that they share with a question: BM25 over whole articles.</summary>
/// <param name="question">The user's words.</param>
internal sealed class TermRanking(string question)
{
    private const double Saturation = 1.2;
    private const double LengthShare = 0.5;
    private readonly uint[] terms = ArticleTerms.In(question);
    private readonly List<(long Number, int[] Counts, int Length)> sharing = [];
    private int articles;
    private long length;

    /// <summary>Takes in one article.</summary>
    /// <param name="number">The article's number in the library.</param>
    /// <param name="known">Its terms, as <see cref="ArticleTerms"/> writes them.</param>
    public void Add(long number, ReadOnlySpan<byte> known)
    {
        articles++;
        length += ArticleTerms.LengthOf(known);
        int[]? counts = null;
        for (var i = 0; i < terms.Length; i++)
        {
            if (ArticleTerms.CountOf(terms[i], known) is > 0 and var count)
                (counts ??= new int[terms.Length])[i] = count;
        }

        if (counts is not null)
            sharing.Add((number, counts, ArticleTerms.LengthOf(known)));
    }

    /// <summary>The numbers of the best articles, best first; none where no article shares a term.</summary>
    public IEnumerable<long> Best(int most)
    {
        var weights = new double[terms.Length];
        for (var i = 0; i < weights.Length; i++)
        {
            var having = sharing.Count(article => article.Counts[i] > 0);
            weights[i] = Math.Log(1 + (articles - having + 0.5) / (having + 0.5));
        }

        var average = Math.Max(1, (double)length / Math.Max(1, articles));
        return sharing.OrderByDescending(article => Score(article.Counts, article.Length / average, weights))
            .Take(most)
            .Select(article => article.Number);
    }

    private static double Score(int[] counts, double length, double[] weights)
    {
        var score = 0.0;
        for (var i = 0; i < counts.Length; i++)
            score += weights[i] * counts[i] * (Saturation + 1) / (counts[i] + Saturation * (1 - LengthShare + LengthShare * length));
        return score;
    }
}
