using ArticleBot.Grounding.Sources;
using ArticleBot.Grounding.Words;

namespace ArticleBot.Grounding.Claims;

/// <summary>Tells whether a claim says whose words or thoughts it gives: “Kim said”, “according to Kim”, “in the writer's view”.</summary>
internal static class ClaimAttribution
{
    /// <summary>Whether it does.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="own">Who says what in it, read as if it were an article.</param>
    public static bool IsGiven(ClaimText claim, ArticleKnowledge own) =>
        own.Statements.Any(statement => statement.Cue is not null) || claim.Words.Any(word => !word.Is(WordTraits.Quoted) && (word.Is(WordTraits.Saying) || IsOpinion(word.Folded)))
        || Enumerable.Range(1, Math.Max(0, claim.Words.Length - 1)).Any(index => TakesThat(claim, index));

    private static bool IsOpinion(string word) =>
        word is "view" or "views" or "opinion" or "account" or "columnist" or "writer" or "author" or "accusation" or "accusations" or "allegation" or "allegations" or "fear" or "fears" or "hope" or "hopes" or "expects" or "viewed" or "seen" or "considered" or "reportedly" or "allegedly";

    // “Fitch countered that …”: a verb, not “the house that …”.
    private static bool TakesThat(ClaimText claim, int index) =>
        claim.Words[index].Folded == "that" && !claim.Words[index - 1].Is(WordTraits.Function | WordTraits.Quoted) && claim.NameAt(index - 1) < 0
        && (index == 1 || claim.NameAt(index - 2) >= 0 || claim.Words[index - 2].Is(WordTraits.Function) && !IsDeterminer(claim.Words[index - 2].Folded) || claim.Words[index - 1].Folded.EndsWith("ed", StringComparison.Ordinal));

    private static bool IsDeterminer(string word) => word is "the" or "a" or "an" or "this" or "that" or "his" or "her" or "its" or "their" or "of" or "in";
}
