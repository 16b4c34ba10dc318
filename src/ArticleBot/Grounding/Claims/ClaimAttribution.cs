using System.Collections.Frozen;
using ArticleBot.Articles.Reading;
using ArticleBot.English;
using ArticleBot.Grounding.Words;
using ArticleBot.Quotations;

namespace ArticleBot.Grounding.Claims;

/// <summary>Tells whether a claim says whose words or thoughts it gives: “Kim said”, “according to Kim”, “in the writer's view”.</summary>
internal static class ClaimAttribution
{
    // What is less sure is mostly no statement: “are talking again”, “China's view of the talks”.
    private const double LeastConfidence = 0.5;

    private static readonly FrozenSet<string> Thinking = WordFile.Class("checking", "thinking");
    private static readonly FrozenSet<string> Openers = WordFile.Class("checking", "noun-opener");

    /// <summary>Whether it does.</summary>
    /// <param name="claim">The claim.</param>
    public static bool IsGiven(ClaimText claim)
    {
        // The sentence is read as if it were an article.
        var own = QuotationExtractor.Extract(ArticleReader.Read("claim", $"Claim\n\n{claim.Text}"));
        if (own.Any(statement => statement is { Cue: not null, Confidence: >= LeastConfidence }))
            return true;
        if (claim.Words.Any(word => !word.IsQuoted && Thinking.Contains(word.Folded)))
            return true;
        return Enumerable.Range(0, claim.Words.Length)
            .Any(index => IsCue(claim, index) || IsView(claim, index) || TakesThat(claim, index));
    }

    // “Lee reports”, but “hid the report”
    private static bool IsCue(ClaimText claim, int index) =>
        claim.Words[index].IsCue && !(index > 0 && Openers.Contains(claim.Words[index - 1].Folded));

    // “in the writer's view”, “by his own account”
    private static bool IsView(ClaimText claim, int index) =>
        claim.Words[index].Folded is "view" or "opinion" or "account" or "words"
            && claim.Words[..index].Any(word => word.Folded is "in" or "by");

    // “Fitch countered that …”: a verb, not “the house that …”.
    private static bool TakesThat(ClaimText claim, int index)
    {
        if (index == 0 || claim.Words[index].Folded != "that")
            return false;
        var verb = claim.Words[index - 1];
        if (verb.Is(WordTraits.Function | WordTraits.Quoted) || claim.NameAt(index - 1) >= 0)
            return false;
        if (index == 1 || claim.NameAt(index - 2) >= 0 || verb.EndsIn("ed"))
            return true;
        var opener = claim.Words[index - 2];
        return opener.IsFunction && !Openers.Contains(opener.Folded);
    }
}
