namespace ArticleBot.Retrieval;

/// <summary>For every term the passages that hold it, and how often.</summary>
internal sealed class Postings
{
    private readonly int[] starts;
    private readonly (int Passage, int Count)[] entries;

    public Postings(IndexedText text)
    {
        var lists = new List<(int Passage, int Count)>[text.Vocabulary.Count];
        for (var passage = 0; passage < text.Passages.Length; passage++)
        {
            foreach (var term in text.TermsOf(text.Passages[passage]))
            {
                if (term >= 0)
                    Count(lists[term] ??= new List<(int Passage, int Count)>(1), passage);
            }
        }

        starts = new int[lists.Length + 1];
        for (var term = 0; term < lists.Length; term++)
            starts[term + 1] = starts[term] + lists[term].Count;
        entries = [.. lists.SelectMany(list => list)];
    }

    /// <summary>The passages that hold a term, in reading order.</summary>
    public ReadOnlySpan<(int Passage, int Count)> Of(int term) => entries.AsSpan(starts[term]..starts[term + 1]);

    private static void Count(List<(int Passage, int Count)> list, int passage)
    {
        if (list.Count > 0 && list[^1].Passage == passage)
            list[^1] = (passage, list[^1].Count + 1);
        else
            list.Add((passage, 1));
    }
}
