namespace ArticleBot.Grounding.Words;

/// <summary>Leads “biggest” and “easier” back to “big” and “easy”, where the word lists have the one and not the other.</summary>
internal static class Degrees
{
    /// <summary>The term of the plain form; the term itself where it is no comparison that is known.</summary>
    public static string PlainOf(string term)
    {
        var stem = StemOf(term);
        if (stem.Length < 3 || Paraphrases.IsListed(term))
            return term;
        if (stem[^1] == stem[^2] && Paraphrases.IsListed(stem[..^1]))
            return stem[..^1];
        // “worker” is no more of “work”: without a doubled letter or an “i” only the highest degree is sure.
        var isSure = term[^1] == 't' || stem[^1] == 'i';
        return isSure && Paraphrases.IsListed(stem) ? stem : term;
    }

    private static string StemOf(string term) => term switch
    {
        [.., 'e', 's', 't'] => term[..^3],
        [.., 'e', 'r'] => term[..^2],
        _ => "",
    };
}
