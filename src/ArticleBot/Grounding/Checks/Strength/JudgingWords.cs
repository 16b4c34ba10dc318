using ArticleBot.Grounding.Claims;
using ArticleBot.Grounding.Words;

namespace ArticleBot.Grounding.Checks.Strength;

/// <summary>
/// A claim judges nobody whom the cited passages do not judge: an adverb of manner that they do not have is taken out, and so is an
/// adjective that is made to judge (“reckless”, “shameful”) before a noun of theirs.
/// </summary>
internal static class JudgingWords
{
    private const int ShortestAdverb = 6;

    public static Overstatement? Find(ClaimText claim, Basis basis)
    {
        for (var i = 0; i < claim.Words.Length; i++)
        {
            if (IsAdded(claim, i) && (IsManner(claim.Words[i].Folded) || IsJudgingAdjective(claim, i)))
                return new Overstatement(claim.Slice(i, i), IsJoined(claim, i) ? null : Edit.Remove(claim, i));
        }

        return null;
    }

    // “rather evasively”, “slowly and painfully”: one word alone cannot go.
    private static bool IsJoined(ClaimText claim, int index) =>
        index > 0 && claim.Words[index - 1].Folded is "rather" or "very" or "quite" or "so" or "too" or "more" or "most" or "less" or "as" or "somewhat" or "and" or "or" or "but" or "how"
        || index + 1 < claim.Words.Length && claim.Words[index + 1].Folded is "and" or "or" or "but" or "enough" or "as";

    private static bool IsAdded(ClaimText claim, int index) =>
        !claim.Words[index].Is(WordTraits.Quoted) && claim.NameAt(index) < 0 && claim.SupportOf(index) == 0
        && !claim.Cited.Words().Any(own => IsSameRoot(own.Word.Folded, claim.Words[index].Folded));

    // “peaceful” and “peacefully”
    private static bool IsSameRoot(string own, string word) => own.Length >= 4 && own.AsSpan().CommonPrefixLength(word) >= Math.Max(4, Math.Min(own.Length, word.Length) - 3);

    // What is no adverb of manner: of time, of degree, of how often and how sure; and nouns and adjectives in “-ly”.
    private static bool IsManner(string word) =>
        word == "always" || word.Length >= ShortestAdverb && word.EndsWith("ly", StringComparison.Ordinal) && !IsNeutral(word);

    // What tells of time, frequency, degree or doubt is no judgement, nor are nouns and adjectives that end like an adverb.
    private static bool IsNeutral(string word) =>
        Grammar.Of(word).HasFlag(WordTraits.Frame) || Grammar.Of(word).HasFlag(WordTraits.Light) || Grammar.Of(word).HasFlag(WordTraits.Negative)
        || word is "wholly" or "slightly" or "merely" or "formerly" or "originally" or "ultimately" or "immediately" or "shortly" or "suddenly" or "newly" or "lately" or "annually" or "indefinitely" or "temporarily" or "permanently"
            or "generally" or "typically" or "normally" or "commonly" or "frequently" or "rarely" or "regularly" or "repeatedly" or "constantly" or "occasionally" or "daily" or "weekly" or "monthly" or "yearly" or "scarcely"
            or "possibly" or "probably" or "likely" or "reportedly" or "allegedly" or "apparently" or "potentially" or "supposedly" or "presumably" or "narrowly" or "provisionally" or "unanimously" or "unsuccessfully" or "unintentionally"
            or "family" or "supply" or "reply" or "assembly" or "anomaly" or "monopoly" or "butterfly" or "jelly" or "elderly" or "friendly" or "costly" or "deadly" or "lonely" or "comply" or "multiply";

    private static bool IsJudgingAdjective(ClaimText claim, int index)
    {
        var word = claim.Words[index].Folded;
        var isMade = word.Length > 5 && (word.EndsWith("less", StringComparison.Ordinal) || word.EndsWith("ful", StringComparison.Ordinal) || word.EndsWith("ous", StringComparison.Ordinal));
        return isMade && index + 1 < claim.Words.Length && claim.Words[index + 1].Start == claim.Words[index].End + 1 && claim.SupportOf(index + 1) > 0;
    }
}
