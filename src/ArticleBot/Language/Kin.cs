namespace ArticleBot.Language;

/// <summary>Tells words that begin alike and end differently.</summary>
internal static class Kin
{
    private const int ShortestStem = 4;
    private const int LongestEnding = 4;

    /// <summary>Whether two terms differ by an ending only: Korea and Korean, settle and settler.</summary>
    public static bool Are(string one, string other)
    {
        var common = one.AsSpan().CommonPrefixLength(other);
        var (shorter, longer) = (Math.Min(one.Length, other.Length), Math.Max(one.Length, other.Length));
        if (common < ShortestStem || common < shorter - 1)
            return false;
        return longer - common <= (common >= 5 ? LongestEnding : 2);
    }

    /// <summary>Whether two words in small letters have one term or kindred ones, and so might be one name or two: Martin and Martins,
    /// Peters and Peterson.</summary>
    public static bool AreAlike(string one, string other)
    {
        var (term, known) = (Term.Of(one), Term.Of(other));
        return term == known || Are(term, known);
    }
}
