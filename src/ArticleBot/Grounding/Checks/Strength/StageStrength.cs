using System.Collections.Frozen;
using System.Collections.Immutable;
using ArticleBot.English;
using ArticleBot.Grounding.Claims;
using ArticleBot.Grounding.Words;
using ArticleBot.Language;

namespace ArticleBot.Grounding.Checks.Strength;

/// <summary>
/// A claim names no stage of the law or of a decision that the cited passages do not name: nobody is “convicted” who is “charged”,
/// nothing is “signed” that is “proposed”.
/// </summary>
internal static class StageStrength
{
    private const int PleaReach = 3;

    // A stage by its words, and with those of the stages that imply it.
    private static readonly ImmutableArray<(string[] Own, string[] Reaching)> Stages =
        [.. WordFile.Classes("stages").Select(line => (Terms(line.Class.Split(' ')), Terms([.. line.Class.Split(' '), .. line.Words])))];

    private static readonly FrozenDictionary<string,
        int> StageOf = Stages.SelectMany((stage, index) => stage.Own.Select(term => (term, index)))
        .DistinctBy(pair => pair.term, StringComparer.Ordinal)
        .ToFrozenDictionary(pair => pair.term, pair => pair.index, StringComparer.Ordinal);

    public static Overstatement? Find(ClaimText claim, Basis basis)
    {
        for (var i = 0; i < claim.Words.Length; i++)
        {
            if (!StageOf.TryGetValue(claim.Words[i].Term, out var index) || !IsTold(claim, i))
                continue;
            if (!IsReached(claim, Stages[index].Reaching))
                return new Overstatement(claim.Slice(i, i));
        }

        return IsFound(claim) ? new Overstatement("guilty") : null;
    }

    private static bool IsTold(ClaimText claim, int word) =>
        !claim.Words[word].IsQuoted && Hedges.LevelOf(claim.Words, 0, word) >= HedgeLevel.Planned;

    private static bool IsReached(ClaimText claim, string[] reaching) =>
        claim.Cited.Words().Concat(claim.Cited.TitleWords()).Any(own => reaching.Contains(own.Word.Term));

    // A jury finds guilty; who pleads it has not been found so.
    private static bool IsFound(ClaimText claim)
    {
        var guilty = Array.FindIndex(claim.Words, word => word is { Folded: "guilty", IsQuoted: false });
        if (guilty <= 0 || IsPleaded(claim.Words, guilty) || !claim.Words.Any(word => word.Folded is "found" or "finds"))
            return false;
        var held = claim.Cited.Words().Where(own => own.Word.Folded == "guilty").ToList();
        return held.AreAll(own => IsPleaded(own.Source.Words, own.Position));
    }

    private static bool IsPleaded(Word[] words, int guilty) =>
        words[Math.Max(0, guilty - PleaReach)..guilty].Any(word => word.Folded.StartsWith("ple", StringComparison.Ordinal));

    private static string[] Terms(string[] words) => [.. words.Select(word => Term.Of(word)).Distinct(StringComparer.Ordinal)];
}
