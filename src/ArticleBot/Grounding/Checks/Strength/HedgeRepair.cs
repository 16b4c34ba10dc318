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

    private static readonly FrozenSet<string> BeforeAdjective = WordFile.Class("checking", "before-adjective");

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
        if (words[word].Term != own[position].Term || position - hedge.First > LongestPhrase)
            return null;
        var from = FirstOfPhrase(own, hedge.First, sentence.First);
        var first = FirstOfPhrase(words, word, 0);
        if (first == 0 || from == sentence.First)
            return null;
        var before = words[first - 1];
        if (words[first].IsAfterMark || Determiners.Contains(before.Folded))
            return null;
        var isVerb = first < word || !words[word].Is(WordTraits.Opener) && words[word].Folded != own[position].Folded;
        var agrees = own[from].Folded is "may" or "might" or "could" or "will" || before.Term == own[from - 1].Term;
        return isVerb && agrees && Finite.Contains(own[from].Folded)
            ? Edit.Replace(claim.Text, words[first].Start, words[word].End, sentence.Slice(from, position)) : null;
    }

    // Where the verb phrase begins that a word closes.
    private static int FirstOfPhrase(Word[] words, int word, int least)
    {
        while (word > least && !words[word].IsAfterMark && Auxiliaries.Contains(words[word - 1].Folded))
            word--;
        return word;
    }

    private static string? WithAdverb(ClaimText claim, BasisSentence sentence, Hedge hedge, int word)
    {
        var first = FirstOfPhrase(claim.Words, word, 0);
        if (first == 0 || Determiners.Contains(claim.Words[first - 1].Folded))
            return null;
        var at = first < word ? first + 1 : word;
        return first < word || claim.Words[word].EndsIn("ed")
            ? Edit.Insert(claim.Text, claim.Words[at].Start, sentence.Source.Words[hedge.First].Folded) : null;
    }

    private static string? WithAdjective(ClaimText claim, BasisSentence sentence, Hedge hedge, int word) =>
        !claim.Words[word].IsAfterMark && BeforeAdjective.Contains(claim.Words.FoldedAt(word - 1))
            ? Edit.Insert(claim.Text, claim.Words[word].Start, sentence.Source.Words[hedge.First].Folded) : null;
}
