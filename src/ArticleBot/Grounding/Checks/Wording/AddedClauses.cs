using System.Collections.Frozen;
using ArticleBot.English;
using ArticleBot.Grounding.Claims;
using ArticleBot.Grounding.Words;

namespace ArticleBot.Grounding.Checks.Wording;

/// <summary>
/// What a claim hangs on with “and”, “with”, “because”, “prompting” and their like is the passage's too, however much of the rest is: “…,
/// and is suing the
/// museum”, “… with a beer museum beside it”.
/// </summary>
internal static class AddedClauses
{
    private static readonly FrozenSet<string> Openers = WordFile.Class("checking", "added-clause");

    private const int LeastWords = 2;
    private const int ManyWords = 3;

    /// <param name="claim">The claim.</param>
    /// <param name="content">Its words that tell something, in order.</param>
    public static Finding? Find(ClaimText claim, List<int> content)
    {
        for (var i = 1; i < claim.Words.Length; i++)
        {
            if (!IsOpener(claim.Words, i))
                continue;
            var end = EndOf(claim, i + 1);
            var words = content.FindAll(index => index > i && index < end);
            if (words.Count < LeastWords || !IsAdded(claim, words))
                continue;
            if (!HasName(claim, i, end) || words.Count(index => claim.Matches[index].Count == 0) >= ManyWords)
                return new Finding(Verdict.Unsupported, claim.Slice(i + 1, end - 1));
        }

        return null;
    }

    private static bool IsOpener(Word[] words, int index) =>
        !words[index].IsQuoted && (IsOpener(words[index]) || IsMeans(words, index));

    private static bool IsOpener(Word word) => Openers.Contains(word.Folded);

    // “by bribing a guard”
    private static bool IsMeans(Word[] words, int index) => words[index].Folded == "by" && words.At(index + 1).EndsIn("ing");

    // The next such word or comma ends it.
    private static int EndOf(ClaimText claim, int first)
    {
        var end = first + 1;
        while (claim.Words.At(end) is { IsThere: true, IsAfterMark: false } word && !IsOpener(word))
            end++;
        return Math.Min(end, claim.Words.Length);
    }

    // At least half of its words are not the passages': what only the title has is told of something else there.
    private static bool IsAdded(ClaimText claim, List<int> words) =>
        words.Exists(index => claim.SupportOf(index) == 0 && !claim.Words[index].Is(WordTraits.Frame))
            && 2 * words.Count(index => claim.Matches[index].Count == 0) >= words.Count;

    private static bool HasName(ClaimText claim, int first, int end) =>
        Enumerable.Range(first, end - first).Any(claim.NamesOrCounts);
}
