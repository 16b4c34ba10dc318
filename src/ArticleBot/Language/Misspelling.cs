namespace ArticleBot.Language;

/// <summary>Tells whether one word may be another with one slip of the fingers (Damerau 1964).</summary>
internal static class Misspelling
{
    /// <summary>
    /// Whether they differ by one letter too many, missing, wrong or by two neighbours swapped, and begin alike; false for
    /// the same word.
    /// </summary>
    public static bool IsOf(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        if (one.Length > other.Length)
            return IsOf(other, one);
        var begin = one.CommonPrefixLength(other);
        if (begin == 0 || begin == other.Length)
            return false;
        var rest = one[begin..];
        var otherRest = other[begin..];
        if (one.Length + 1 == other.Length)
            return rest.SequenceEqual(otherRest[1..]);
        if (one.Length != other.Length)
            return false;
        return rest[1..].SequenceEqual(otherRest[1..])
            || rest.Length > 1 && rest[0] == otherRest[1] && rest[1] == otherRest[0] && rest[2..].SequenceEqual(otherRest[2..]);
    }
}
