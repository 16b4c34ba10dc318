using ArticleBot.Language;

namespace ArticleBot.Grounding.Words;

/// <summary>Leads “biggest” and “easier” back to “big” and “easy”, where the word lists have the one and not the other.</summary>
internal static class Degrees
{
    /// <summary>The term of the plain form; the term itself where it is no comparison that is known.</summary>
    public static string PlainOf(string term)
    {
        var stem = term.EndsWith("est", StringComparison.Ordinal)
            ? term[..^3] : term.EndsWith("er", StringComparison.Ordinal) ? term[..^2] : "";
        if (stem.Length < 3 || IsKnown(term))
            return term;
        if (stem[^1] == stem[^2] && IsKnown(stem[..^1]))
            return stem[..^1];
        // “worker” is no more of “work”: without a doubled letter or an “i” only the highest degree is sure.
        return IsKnown(stem) && (term[^1] == 't' || stem[^1] == 'i') ? stem : term;
    }

    private static bool IsKnown(string term) => Paraphrases.Contains(term) || !Thesaurus.Of(term).IsEmpty;
}
