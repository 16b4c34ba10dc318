using ArticleBot.Grounding.Sources;

namespace ArticleBot.Grounding.Claims;

/// <summary>
/// The words of a claim that stand in a cited passage one after another as the claim has them. What stands so among its neighbours
/// stands beside the right words; the checks that compare places need not ask again.
/// </summary>
internal sealed class VerbatimRuns
{
    // A name with three words of its sentence on either side of it.
    private const int Length = 7;

    private readonly int[] runs;

    public VerbatimRuns(ClaimText claim)
    {
        // For every word how many runs of that length began before it.
        runs = new int[claim.Words.Length + 1];
        for (var i = 0; i < claim.Words.Length; i++)
            runs[i + 1] = runs[i] + (i + Length <= claim.Words.Length && Stands(claim, i) ? 1 : 0);
    }

    /// <summary>Whether some words stand with three others on either side in one run; at the ends of the claim there may be
    /// fewer.</summary>
    public bool Hold(int first, int end)
    {
        var count = runs.Length - 1;
        if (count < Length)
            return false;
        // All runs that begin from three words before the first to the one that ends three words after the last.
        var from = Math.Clamp(first - Length / 2, 0, count - Length);
        var to = Math.Clamp(end + Length / 2 - Length, from, count - Length);
        return runs[to + 1] - runs[from] == to + 1 - from;
    }

    private static bool Stands(ClaimText claim, int first)
    {
        foreach (var match in claim.Matches[first])
        {
            if (match.Likeness == 1 && StandsAt(claim, first, match))
                return true;
        }

        return false;
    }

    private static bool StandsAt(ClaimText claim, int first, WordMatch match)
    {
        var (words, sentences) = (match.Source.Words, match.Source.SentenceOf);
        if (match.Position + Length > words.Length || sentences[match.Position + Length - 1] != sentences[match.Position])
            return false;
        for (var i = 0; i < Length; i++)
        {
            if (words[match.Position + i].Folded != claim.Words[first + i].Folded)
                return false;
        }

        return true;
    }
}
