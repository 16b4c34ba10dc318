using ArticleBot.Language;

namespace ArticleBot.Grounding.Words;

/// <summary>How far one term may stand for another: 1 the same, 0 not at all.</summary>
internal static class Likeness
{
    public const double Synonym = 0.8;
    public const double Paraphrase = 0.7;
    public const double Kin = 0.9;
    private const int ShortestStem = 4;
    private const int LongestEnding = 4;

    public static double Of(string one, string other) =>
        one == other ? 1
        : one is "#" || other is "#" ? 0
        : AreKin(one, other) ? Kin
        : Thesaurus.Of(one).Contains(other) ? Synonym
        : Paraphrases.AreAlike(one, other) ? Paraphrase
        : 0;

    /// <summary>Whether two terms differ by an ending only: Korea and Korean, settle and settler.</summary>
    public static bool AreKin(string one, string other)
    {
        var common = one.AsSpan().CommonPrefixLength(other);
        var (shorter, longer) = (Math.Min(one.Length, other.Length), Math.Max(one.Length, other.Length));
        if (common < ShortestStem || common < shorter - 1)
            return false;
        return longer - common <= (common >= 5 ? LongestEnding : 2);
    }
}
