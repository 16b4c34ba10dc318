using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using ArticleBot.Benchmarks.Asking;
using ArticleBot.Grounding;
using ArticleBot.Quotations;

namespace ArticleBot.Benchmarks.Grounding;

/// <summary>Counts how many corrupted replies the check stops and how many true ones it lets through, article by article; with <c>--no-reader</c> by the rules alone.</summary>
internal static class GroundingTable
{
    private const string True = "true";

    /// <summary>Writes the table; with <paramref name="listErrors"/> the replies that the check got wrong, too.</summary>
    public static void Write(TextWriter output, bool listErrors)
    {
        var outcomes = WrittenReply.Read(gold: null).Select(reply => (Reply: reply, Claims: Check(reply))).ToList();
        output.WriteLine("| kind | wanted | tuned on | held back | all |");
        output.WriteLine("| --- | --- | --- | --- | --- |");
        foreach (var kind in outcomes.GroupBy(outcome => outcome.Reply.Kind, StringComparer.Ordinal))
        {
            var wanted = kind.First().Reply.IsTrue ? "kept" : "stopped";
            var held = kind.ToLookup(outcome => outcome.Reply.IsHeldBack);
            output.WriteLine($"| {kind.Key} | {wanted} | {Share(held[false])} | {Share(held[true])} | {Share(kind)} |");
        }

        var corrupted = outcomes.Where(outcome => !outcome.Reply.IsTrue && outcome.Reply.Kind is not ("negation" or "turned" or "uncited")).ToLookup(outcome => outcome.Reply.IsHeldBack);
        output.WriteLine($"| wrong, but for negation, turned and uncited | stopped | {Share(corrupted[false])} | {Share(corrupted[true])} | {Share(corrupted.SelectMany(outcome => outcome))} |");
        foreach (var (reply, claims) in outcomes.Where(outcome => listErrors && !IsRight(outcome)))
            output.WriteLine($"{reply.Article.Id} {reply.Kind}: {reply.Text} -> {string.Join("; ", claims.Select(claim => $"{claim.Verdict} {claim.Detail}"))}");
        output.WriteLine();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Checking 8 claims: {MillisecondsForEight():0.00} ms"));
    }

    private static string Share(IEnumerable<(WrittenReply, ImmutableArray<CheckedClaim>)> outcomes)
    {
        var all = outcomes.ToList();
        return all.Count == 0 ? "–" : string.Create(CultureInfo.InvariantCulture, $"{all.Count(IsRight)}/{all.Count} ({100.0 * all.Count(IsRight) / all.Count:0.0} %)");
    }

    private static bool IsRight((WrittenReply Reply, ImmutableArray<CheckedClaim> Claims) outcome) =>
        outcome.Claims.All(claim => claim.IsSupported) == (outcome.Reply.IsTrue);

    private static readonly ReplyCheck Checker = new(ArticleVoices.Of, BenchMeaning.Understanding);

    private static ImmutableArray<CheckedClaim> Check(WrittenReply reply) => Checker.Check(reply.Text, reply.Evidence).Claims;

    private static double MillisecondsForEight()
    {
        var replies = WrittenReply.Read(gold: null).Where(reply => reply.Kind == True).GroupBy(reply => reply.Article).Select(group => group.Take(8).ToList()).ToList();
        var (rounds, start) = (50, Stopwatch.GetTimestamp());
        for (var round = 0; round < rounds; round++)
        {
            foreach (var reply in replies.SelectMany(group => group))
                Check(reply);
        }

        return Stopwatch.GetElapsedTime(start).TotalMilliseconds / (rounds * replies.Count);
    }
}
