using System.Collections.Immutable;
using ArticleBot.Asking.Passages;
using ArticleBot.Grounding;
using ArticleBot.Summarising.Checks;

namespace ArticleBot.Asking.Outcomes;

/// <summary>Puts a fact check's verdict beside the claim that it tests: the claim alone would pass as what the article says.</summary>
internal static class Tested
{
    // “Verdict: False. The reservoir belongs to the city.”
    private const int MostSentences = 2;

    /// <summary>The answer with the verdict; null where it tells no tested claim, or has the verdict.</summary>
    /// <param name="answer">The answer so far.</param>
    public static Answer? Instead(Answer answer)
    {
        var verdicts = answer.Citations.Where(citation => citation.Paragraph > 0).SelectMany(Verdict).Distinct()
            .Where(place => !answer.Citations.Any(citation => citation.Span == place.Span)).ToList();
        if (answer.Abstained || verdicts.Count == 0)
            return null;
        ImmutableArray<Claim> claims = [.. answer.Claims, .. verdicts.Select(place => place.Claim)];
        return answer.With(claims) with { InShort = null };
    }

    private static IEnumerable<SentencePlace> Verdict(Citation claim) =>
        FactCheck.VerdictOn(claim.Article, claim.Article.Blocks[claim.Paragraph]) is { } verdict
            ? SentencePlace.In(claim.Article, verdict).Take(MostSentences) : [];
}
