using System.Collections.Frozen;
using ArticleBot.English;
using ArticleBot.Grounding.Claims;
using ArticleBot.Grounding.Words;

namespace ArticleBot.Grounding.Checks.Strength;

/// <summary>Of how many things the article tells something, the claim tells it of no more: not of “all” where it has “most” or
/// “some”.</summary>
internal static class QuantityStrength
{
    // “most of the local residents”
    private const int Reach = 4;

    private static readonly FrozenDictionary<string, decimal> Ranks = WordFile.Values("checking", "how-many");
    private static readonly FrozenSet<string> Plurals = WordFile.Class("checking", "how-many-plural");
    private static readonly FrozenSet<string> Mendable = WordFile.Class("checking", "how-many-mended");
    private static readonly FrozenSet<string> Known = WordFile.Class("small-words", "known");
    private static readonly FrozenSet<string> Between = WordFile.Class("checking", "how-many-between");

    /// <summary>The first overstatement; null where there is none.</summary>
    public static Overstatement? Find(ClaimText claim, Basis basis)
    {
        for (var i = 0; i < claim.Words.Length; i++)
        {
            if (claim.Words[i].IsQuoted || RankOf(claim.Words, i) is not { } rank)
                continue;
            if (NounAfter(claim.Words, i, claim.Words.Length) is not { } noun)
                continue;
            var held = basis.Sentences.Select(sentence => Before(sentence, noun, claim)).ToList();
            if (held.TrueForAll(own => own is { } weaker && IsLess(weaker.Rank, rank)))
                return new Overstatement(claim.Slice(i, i), Mended(claim, i, held[0]!.Value.Word));
        }

        return null;
    }

    // “No” is more than “few”, as “all” is more than “most”.
    private static bool IsLess(decimal own, decimal told) => Math.Sign(own) == Math.Sign(told) && Math.Abs(own) < Math.Abs(told);

    // The quantity that a sentence gives of what the claim's noun stands for; null where it gives none.
    private static (string Word, decimal Rank)? Before(BasisSentence sentence, int noun, ClaimText claim)
    {
        var words = sentence.Source.Words;
        foreach (var match in claim.Matches[noun].Where(match => match.Source == sentence.Source
            && match.Position >= sentence.First && match.Position < sentence.End))
        {
            for (var i = match.Position - 1; i >= Math.Max(sentence.First, match.Position - Reach); i--)
            {
                if (RankOf(words, i) is { } rank && NounAfter(words, i, sentence.End) == match.Position)
                    return (words.FoldedAt(i - 1) == "a" && words[i].Folded == "few" ? "a few" : words[i].Folded, rank);
            }
        }

        return null;
    }

    // “few” is nearly none, “a few” are some.
    private static decimal? RankOf(Word[] words, int index)
    {
        if (!Ranks.TryGetValue(words[index].Folded, out var rank))
            return null;
        return words[index].Folded == "few" && words.FoldedAt(index - 1) is "a" or "quite" ? Ranks["several"] : rank;
    }

    // What is counted: the last of the words that follow one another, “of the” and adjectives between.
    private static int? NounAfter(Word[] words, int quantity, int end)
    {
        var last = -1;
        for (var i = quantity + 1; i < Math.Min(end, quantity + 1 + Reach) && !words[i].IsAfterMark; i++)
        {
            if (Between.Contains(words[i].Folded))
                continue;
            if (words[i].IsFunction || words[i].IsFigure)
                break;
            last = i;
            // Plurals close what is counted; “every resident” does not tell where it ends.
            if (words[i].EndsIn("s") || Plurals.Contains(words[i].Folded))
                break;
        }

        return last < 0 ? null : last;
    }

    // Both stand before a plural, with “of the” or without; “every” does not.
    private static string? Mended(ClaimText claim, int index, string own)
    {
        var (told, next) = (claim.Words[index].Folded, claim.Words.FoldedAt(index + 1));
        if (!Mendable.Contains(told))
            return null;
        // “all the residents”, but “most of the residents”.
        own = Known.Contains(next) ? $"{own} of" : own;
        var (start, end) = (claim.Words[index].Start, claim.Words[index].End);
        return Edit.Replace(claim.Text, start, end, start == 0 ? char.ToUpperInvariant(own[0]) + own[1..] : own);
    }
}
