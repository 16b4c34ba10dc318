namespace ArticleBot.Grounding.Words;

/// <summary>Places of words, in order.</summary>
internal static class Positions
{
    /// <summary>Those from a first place to before an end.</summary>
    public static ReadOnlySpan<int> Within(ReadOnlySpan<int> ordered, int first, int end)
    {
        var from = CountBefore(ordered, first);
        return ordered[from..Math.Max(from, CountBefore(ordered, end))];
    }

    /// <summary>How many stand before a place.</summary>
    public static int CountBefore(ReadOnlySpan<int> ordered, int place)
    {
        var found = ordered.BinarySearch(place);
        return found < 0 ? ~found : found;
    }
}
