using System.Collections.Frozen;
using ArticleBot.English;
using ArticleBot.Grounding.Claims;
using ArticleBot.Grounding.Words;
using ArticleBot.Language;

namespace ArticleBot.Grounding.Checks.Strength;

/// <summary>What the article only holds for possible, likely, planned or alleged is not told as so.</summary>
internal static class ModalityStrength
{
    private static readonly FrozenSet<string> Perfect = WordFile.Class("checking", "perfect");

    private const int Governed = 2;

    public static Overstatement? Find(ClaimText claim, Basis basis)
    {
        var level = Hedges.LevelOf(claim.Words, 0, claim.Words.Length);
        if (level == HedgeLevel.Possible)
            return null;
        var hedged = basis.Sentences.Select(sentence => HardenedIn(claim, sentence, level)).ToList();
        if (hedged.Contains(null))
            return null;
        var (hedge, word, position) = hedged[0]!.Value;
        return new Overstatement(basis.Sentences[0].Slice(hedge.First, hedge.Last),
            HedgeRepair.Mend(claim, basis.Sentences[0], hedge, word, position));
    }

    private static (Hedge Hedge, int Word, int Position)? HardenedIn(ClaimText claim, BasisSentence sentence, HedgeLevel level)
    {
        foreach (var hedge in Hedges.Find(sentence.Source.Words, sentence.First, sentence.End))
        {
            if (hedge.Level >= level || Hardened(claim, sentence, hedge) is not var (word, position))
                continue;
            if (hedge.Level != HedgeLevel.Planned || IsPast(claim, word))
                return (hedge, word, position);
        }

        return null;
    }

    // The first telling words after a hedge are what it makes unsure.
    private static (int Word, int Position)? Hardened(ClaimText claim, BasisSentence sentence, Hedge hedge)
    {
        var words = sentence.Source.Words;
        var passed = 0;
        for (var i = hedge.Last + 1; i < sentence.End && passed < Governed
            && !words[i].Is(WordTraits.AfterMark | WordTraits.AfterStop); i++)
        {
            if (words[i] is { IsFunction: true } or { IsAdverb: true })
                continue;
            passed++;
            var word = sentence.WordFor(i);
            if (claim.Words.At(word) is { IsThere: true, IsQuoted: false, IsName: false } && !IsElsewhere(claim, sentence, word, i))
                return (word, i);
            if (hedge.Form == HedgeForm.Adjective)
                return null;
        }

        return null;
    }

    // “visited Tokyo and is due to travel to Beijing”: the claim's own word stands outside the hedge, only a like one within.
    private static bool IsElsewhere(ClaimText claim, BasisSentence sentence, int word, int position) =>
        sentence.Source.Words[position].Term != claim.Words[word].Term
        && sentence.Held[word].Exists(place => sentence.Source.Words[place].Term == claim.Words[word].Term);

    // “signed”, “bought”, “has fixed”: told as done.
    private static bool IsPast(ClaimText claim, int word)
    {
        var before = claim.Words.FoldedAt(word - 1);
        if (Perfect.Contains(before))
            return true;
        var isPast = claim.Words[word].EndsIn("ed") || IrregularForms.TryGetBase(claim.Words[word].Folded, out _);
        return isPast && before is not ("is" or "are" or "be" or "being");
    }
}
