namespace ArticleBot.Grounding;

/// <summary>“The two sides”, “both ministers”: two that the passages name or call a pair, and do not count.</summary>
internal static class Pairs
{
    /// <summary>Whether a claim's “two” stands for such a pair.</summary>
    public static bool IsTold(ClaimText claim, int index, List<WordMatch> held) =>
        claim.Words[index].Value == 2 && index > 0 && claim.Words[index - 1].Folded is "the" or "these" or "those" or "their" or "between"
        && (held.Exists(own => own.Word.Folded is "both" or "pair" or "couple" or "neither" or "either" or "duo" or "twins") || NamesOf(claim) == 2);

    private static int NamesOf(ClaimText claim)
    {
        var found = new List<SourceMention>();
        foreach (var (_, mention) in claim.Cited.Mentions())
        {
            if (mention is { IsNamed: true, IsComplement: false } && !found.Exists(other => other.MayBe(mention.FullTerms)))
                found.Add(mention);
        }

        return found.Count;
    }
}
