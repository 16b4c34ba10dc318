namespace ArticleBot.Retrieval.Lexical;

/// <summary>For every term the passages that hold it, and how often.</summary>
internal sealed class Postings
{
    private readonly int[] starts;
    private readonly int[] passages;
    private readonly int[] counts;

    public Postings(IndexedText text)
    {
        var last = new int[text.Vocabulary.Count];
        starts = Starts(text, last);
        (passages, counts) = (new int[starts[^1]], new int[starts[^1]]);
        Array.Fill(last, -1);
        var next = starts.AsSpan().ToArray();
        for (var passage = 0; passage < text.Passages.Length; passage++)
        {
            foreach (var term in text.TermsOf(text.Passages[passage]))
            {
                if (term < 0)
                    continue;
                if (last[term] != passage)
                    passages[next[term]++] = passage;
                last[term] = passage;
                counts[next[term] - 1]++;
            }
        }
    }

    /// <summary>Number of passages that hold a term.</summary>
    public int HoldersOf(int term) => starts[term + 1] - starts[term];

    /// <summary>The passages that hold a term, in reading order.</summary>
    public ReadOnlySpan<int> PassagesOf(int term) => passages.AsSpan(starts[term]..starts[term + 1]);

    /// <summary>How often each of <see cref="PassagesOf"/> holds the term, 1 or more.</summary>
    public ReadOnlySpan<int> CountsOf(int term) => counts.AsSpan(starts[term]..starts[term + 1]);

    // Where each term's entries begin: counted first, so that they lie in one array.
    private static int[] Starts(IndexedText text, int[] last)
    {
        var first = new int[last.Length + 1];
        Array.Fill(last, -1);
        for (var passage = 0; passage < text.Passages.Length; passage++)
        {
            foreach (var term in text.TermsOf(text.Passages[passage]))
            {
                if (term < 0 || last[term] == passage)
                    continue;
                last[term] = passage;
                first[term + 1]++;
            }
        }

        for (var term = 1; term < first.Length; term++)
            first[term] += first[term - 1];
        return first;
    }
}
