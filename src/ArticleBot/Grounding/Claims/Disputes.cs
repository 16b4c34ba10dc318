using ArticleBot.English;
using ArticleBot.Grounding.Words;
using ArticleBot.Language;

namespace ArticleBot.Grounding.Claims;

/// <summary>Who disputes what another says: what comes after such a verb is the other's, and stands in the passage beside the other's
/// name.</summary>
internal static class Disputes
{
    private static readonly HashSet<string> Verbs =
        [.. WordFile.Words("checking", "dispute").Select(word => Term.Of(word))];

    public static bool IsVerb(Word word) => Verbs.Contains(word.Term);

    /// <summary>Whether the claim's name stands right before such a verb, and in the passages too.</summary>
    public static bool IsTold(ClaimText claim, ClaimName name)
    {
        if (!IsVerb(claim.Words.At(name.End)))
            return false;
        return claim.Matches[name.End].Where(match => IsVerb(match.Word))
            .Any(match => match.Source.MentionOf(match.Position - 1) is { } before && before.MayBe(name.Terms));
    }
}
