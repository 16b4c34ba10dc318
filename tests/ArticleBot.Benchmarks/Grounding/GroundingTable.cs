using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using ArticleBot.Benchmarks.Asking;
using ArticleBot.Grounding;
using ArticleBot.Grounding.Replies;

namespace ArticleBot.Benchmarks.Grounding;

/// <summary>
/// Counts how many corrupted replies the check stops and how many true ones it lets through, set by set and kind by kind, and those that
/// it mends apart: <c>grounding [GOLD.json] [--errors] [--repairs]</c>, with GOLD.json of the developers' <c>bench/pages</c> the real
/// pages too;
/// with <c>--no-reader</c> by the rules alone. A mended reply counts as kept where it is true, and where the fault is of strength as
/// stopped.
/// </summary>
internal static class GroundingTable
{
    private const string True = "true";

    // What a mended sentence no longer says; any other fault is still in it.
    private static readonly string[] Mendable = ["attribution", "modality", "bound", "standing", "judgement"];

    /// <summary>Writes the table; with <paramref name="listErrors"/> the replies that the check got wrong, with
    /// <paramref name="listMends"/> those mended, of the half that is tuned on.</summary>
    public static void Write(string? gold, TextWriter output, bool listErrors, bool listMends)
    {
        var outcomes = WrittenReply.Read(gold).AsParallel().AsOrdered().Select(reply => (Reply: reply, Claims: Check(reply))).ToList();
        foreach (var set in outcomes.GroupBy(outcome => outcome.Reply.Set, StringComparer.Ordinal))
            WriteSet(set.Key, [.. set], output);
        foreach (var (reply, claims) in outcomes.Where(outcome => listErrors && !outcome.Reply.IsHeldBack && !IsRight(outcome)))
            output.WriteLine($"{reply.Article.Id} {reply.Kind}: {reply.Text} "
                + $"-> {string.Join("; ", claims.Select(claim => $"{claim.Verdict} {claim.Detail}"))}");
        foreach (var (reply, claims) in outcomes.Where(outcome => listMends && !outcome.Reply.IsHeldBack && IsMended(outcome)))
            output.WriteLine($"mended {reply.Article.Id} {reply.Kind}: {reply.Text} "
                + $"-> {string.Join(" ", claims.Select(claim => claim.Text))}");
        output.WriteLine();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Checking 8 claims: {MillisecondsForEight():0.00} ms"));
    }

    private static void WriteSet(string set, List<(WrittenReply Reply, ImmutableArray<CheckedClaim> Claims)> outcomes, TextWriter output)
    {
        output.WriteLine($"| {set} | wanted | tuned on | held back | all |");
        output.WriteLine("| --- | --- | --- | --- | --- |");
        foreach (var kind in outcomes.GroupBy(outcome => outcome.Reply.Kind, StringComparer.Ordinal))
        {
            var wanted = kind.First().Reply.IsTrue ? "kept" : "stopped";
            var held = kind.ToLookup(outcome => outcome.Reply.IsHeldBack);
            output.WriteLine($"| {kind.Key} | {wanted} | {Share(held[false])} | {Share(held[true])} | {Share(kind)} |");
        }

        if (set == "own")
        {
            var corrupted = outcomes.Where(outcome =>
                !outcome.Reply.IsTrue && outcome.Reply.Kind is not ("negation" or "turned" or "uncited"))
                    .ToLookup(outcome => outcome.Reply.IsHeldBack);
            output.WriteLine($"| wrong, but for negation, turned and uncited | stopped | {Share(corrupted[false])} "
                + $"| {Share(corrupted[true])} | {Share(corrupted.SelectMany(outcome => outcome))} |");
        }

        foreach (var half in outcomes.GroupBy(outcome => outcome.Reply.IsHeldBack))
        {
            var (kept, stopped) =
                (Percent(half.Where(outcome => outcome.Reply.IsTrue)), Percent(half.Where(outcome => !outcome.Reply.IsTrue)));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{set}, {(half.Key ? "held back" : "tuned on")}: true kept {kept:0.0} %, wrong stopped {stopped:0.0} %, "
                    + $"balanced {(kept + stopped) / 2:0.0}"));
        }

        output.WriteLine();
    }

    private static double Percent(IEnumerable<(WrittenReply, ImmutableArray<CheckedClaim>)> outcomes) =>
        100.0 * outcomes.Count(IsRight) / Math.Max(1, outcomes.Count());

    private static string Share(IEnumerable<(WrittenReply, ImmutableArray<CheckedClaim>)> outcomes)
    {
        var all = outcomes.ToList();
        if (all.Count == 0)
            return "–";
        var mended = all.Count(IsMended);
        return string.Create(CultureInfo.InvariantCulture,
            $"{all.Count(IsRight)}/{all.Count} ({100.0 * all.Count(IsRight) / all.Count:0.0} %{(mended > 0 ? $"; {mended} mended" : "")})");
    }

    private static bool IsMended((WrittenReply Reply, ImmutableArray<CheckedClaim> Claims) outcome) =>
        outcome.Claims.All(claim => claim.IsSupported) && outcome.Claims.Any(claim => claim.Written is not null);

    private static bool IsRight((WrittenReply Reply, ImmutableArray<CheckedClaim> Claims) outcome)
    {
        var isShown = outcome.Claims.All(claim => claim.IsSupported);
        return outcome.Reply.IsTrue ? isShown : !isShown || IsMended(outcome) && Mendable.Contains(outcome.Reply.Kind);
    }

    private static readonly ReplyCheck Checker = new(BenchMeaning.Understanding);

    /// <summary>What the checks say of a reply.</summary>
    public static ImmutableArray<CheckedClaim> Check(WrittenReply reply) => Checker.Check(reply.Text, reply.Evidence).Claims;

    private static double MillisecondsForEight()
    {
        var replies = WrittenReply.Read(gold: null).Where(reply => reply.Kind == True).GroupBy(reply => reply.Article)
            .Select(group => group.Take(8).ToList()).ToList();
        var (rounds, start) = (5, Stopwatch.GetTimestamp());
        for (var round = 0; round < rounds; round++)
        {
            foreach (var reply in replies.SelectMany(group => group))
                Check(reply);
        }

        return Stopwatch.GetElapsedTime(start).TotalMilliseconds / (rounds * replies.Count);
    }
}
