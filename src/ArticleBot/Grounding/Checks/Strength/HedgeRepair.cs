using System.Collections.Frozen;
using ArticleBot.English;
using ArticleBot.Grounding.Claims;
using ArticleBot.Grounding.Words;

namespace ArticleBot.Grounding.Checks.Strength;

/// <summary>Puts a hedge back into a claim that has the word that it belongs to.</summary>
internal static class HedgeRepair
{
    private const int LongestPhrase = 7;

    private static readonly FrozenSet<string> Finite = WordFile.Class("checking", "hedge-finite");

    private static readonly FrozenSet<string> Auxiliaries = WordFile.Class("checking", "hedge-auxiliary");

    private static readonly FrozenSet<string> Determiners = WordFile.Class("checking", "determiner");

    /// <summary>The claim with the hedge; null where it does not fit safely.</summary>
    public static string? Mend(ClaimText claim, BasisSentence sentence, Hedge hedge, int word, int position) => hedge.Form switch
    {
        HedgeForm.Verb => WithVerbPhrase(claim, sentence, hedge, word, position),
        HedgeForm.Adverb => WithAdverb(claim, sentence, hedge, word),
        _ => WithAdjective(claim, sentence, hedge, word),
    };

    // The source's own verb phrase, “could eventually raise”, for the claim's “will raise”.
    private static string? WithVerbPhrase(ClaimText claim, BasisSentence sentence, Hedge hedge, int word, int position)
    {
        var (words, own) = (claim.Words, sentence.Source.Words);
        if (words[word].Term != own[position].Term || position - hedge.First > LongestPhrase || word == 0)
            return null;
        var from = hedge.First;
        while (from > sentence.First && !own[from].Is(WordTraits.AfterMark) && IsAuxiliary(own[from - 1].Folded))
            from--;
        var first = word;
        while (first > 0 && !words[first].Is(WordTraits.AfterMark) && IsAuxiliary(words[first - 1].Folded))
            first--;
        var isModal = own[from].Folded is "may" or "might" or "could" or "will";
        var isVerb = first < word || !words[word].Is(WordTraits.Opener) && words[word].Folded != own[position].Folded;
        var agrees = isModal || from > sentence.First && words[Math.Max(0, first - 1)].Term == own[from - 1].Term;
        var isOpen = first > 0 && from > sentence.First && !words[first].Is(WordTraits.AfterMark) && !IsDeterminer(words[first - 1].Folded);
        return isVerb && agrees && isOpen && IsFinite(own[from].Folded)
            ? Edit.Replace(claim.Text, words[first].Start, words[word].End, sentence.Slice(from, position)) : null;
    }

    private static string? WithAdverb(ClaimText claim, BasisSentence sentence, Hedge hedge, int word)
    {
        var first = word;
        while (first > 0 && !claim.Words[first].Is(WordTraits.AfterMark) && IsAuxiliary(claim.Words[first - 1].Folded))
            first--;
        var isVerb = first < word || claim.Words[word].Folded.EndsWith("ed", StringComparison.Ordinal);
        var at = first < word ? first + 1 : word;
        return isVerb && first > 0 && !IsDeterminer(claim.Words[first - 1].Folded)
            ? Edit.Insert(claim.Text, claim.Words[at].Start, sentence.Source.Words[hedge.First].Folded) : null;
    }

    private static string? WithAdjective(ClaimText claim, BasisSentence sentence, Hedge hedge, int word) =>
        word > 0 && !claim.Words[word].Is(WordTraits.AfterMark) && claim.Words[word - 1].Folded is var before
        && (IsDeterminer(before) || before is "of" or "for" or "in" or "with")
            ? Edit.Insert(claim.Text, claim.Words[word].Start, sentence.Source.Words[hedge.First].Folded) : null;

    private static bool IsFinite(string word) => Finite.Contains(word);

    private static bool IsAuxiliary(string word) => Auxiliaries.Contains(word);

    private static bool IsDeterminer(string word) => Determiners.Contains(word);
}
