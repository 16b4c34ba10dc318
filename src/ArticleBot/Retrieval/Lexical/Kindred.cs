using ArticleBot.Language;

namespace ArticleBot.Retrieval.Lexical;

/// <summary>
/// Finds the terms of a vocabulary that may stand for another: those that begin alike (“settlement” beside “settler”), and those
/// that the <see cref="Thesaurus"/> and the <see cref="EverydayWords"/> put beside it.
/// </summary>
internal sealed class Kindred
{
    private const int ShortestPrefix = 4;
    private const float ThesaurusLikeness = 0.8f;
    private const float EverydayLikeness = 0.7f;
    private const float MisspeltLikeness = 0.8f;
    private const int ShortestMisspelt = 6;

    private readonly Vocabulary vocabulary;
    private readonly string[] sorted;

    public Kindred(Vocabulary vocabulary)
    {
        this.vocabulary = vocabulary;
        sorted = [.. vocabulary.Terms];
        Array.Sort(sorted, StringComparer.Ordinal);
    }

    /// <summary>Adds to <paramref name="found"/> the kindred of a term with their likeness, above 0 and below 1; the term itself left
    /// out.</summary>
    public void Find(ReadOnlySpan<char> term, List<KindredTerm> found)
    {
        Add(Thesaurus.Of(term), ThesaurusLikeness, found);
        Add(EverydayWords.Of(term), EverydayLikeness, found);
        if (term.Length >= ShortestPrefix && char.IsLetter(term[0]))
            FindAlike(term, found);
    }

    /// <summary>The same for a term that the vocabulary lacks and that has no kindred: those that it may be with one letter
    /// wrong.</summary>
    public void FindMisspelt(ReadOnlySpan<char> term, List<KindredTerm> found)
    {
        if (term.Length < ShortestMisspelt || term.ContainsAnyExceptInRange('a', 'z'))
            return;
        for (var i = LowerBound(term[..1]); i < sorted.Length && sorted[i][0] == term[0]; i++)
        {
            if (Misspelling.IsOf(term, sorted[i]) && vocabulary.TryFind(sorted[i], out var number))
                found.Add(new KindredTerm(number, MisspeltLikeness));
        }
    }

    private void Add(ReadOnlySpan<string> terms, float likeness, List<KindredTerm> found)
    {
        foreach (var term in terms)
        {
            if (vocabulary.TryFind(term, out var number))
                found.Add(new KindredTerm(number, likeness));
        }
    }

    private void FindAlike(ReadOnlySpan<char> term, List<KindredTerm> found)
    {
        var prefix = term[..ShortestPrefix];
        for (var i = LowerBound(prefix); i < sorted.Length && sorted[i].AsSpan().StartsWith(prefix); i++)
        {
            var likeness = Likeness(term, sorted[i]);
            if (likeness is > 0 and < 1 && vocabulary.TryFind(sorted[i], out var number))
                found.Add(new KindredTerm(number, likeness));
        }
    }

    // The common beginning over the longer term's length, where no more than a suffix is left on either side.
    private static float Likeness(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        var common = one.CommonPrefixLength(other);
        var longer = Math.Max(one.Length, other.Length);
        return common >= Math.Min(one.Length, other.Length) - 1 && longer - common <= 4 && (common >= 5 || longer - common <= 2)
            ? (float)common / longer
            : 0;
    }

    private int LowerBound(ReadOnlySpan<char> prefix)
    {
        var (low, high) = (0, sorted.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (sorted[middle].AsSpan().SequenceCompareTo(prefix) < 0)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
