using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using ArticleBot.Articles;
using ArticleBot.Benchmarks.Asking;
using ArticleBot.Grounding;
using ArticleBot.Quotations;

namespace ArticleBot.Benchmarks.Grounding;

/// <summary>Counts how many corrupted replies the check stops and how many true ones it lets through, article by article; with <c>--no-reader</c> by the rules alone.</summary>
internal static class GroundingTable
{
    private const string True = "true";
    private const string TrueDenial = "true-denial";
    private const string Folder = "Replies";
    private const string HeldBackDenials = "denials-held-back.tsv";

    private static readonly string[] Files = ["replies.tsv", "denials.tsv", HeldBackDenials];
    private static readonly string[] HeldBack = ["lighthouse", "fraud", "drought"];

    /// <summary>Writes the table; with <paramref name="listErrors"/> the replies that the check got wrong, too.</summary>
    public static void Write(TextWriter output, bool listErrors)
    {
        var outcomes = Read().Select(reply => (Reply: reply, Claims: Check(reply))).ToList();
        output.WriteLine("| kind | wanted | tuned on | held back | all |");
        output.WriteLine("| --- | --- | --- | --- | --- |");
        foreach (var kind in outcomes.GroupBy(outcome => outcome.Reply.Kind, StringComparer.Ordinal))
        {
            var wanted = kind.Key is True or TrueDenial ? "kept" : "stopped";
            var held = kind.ToLookup(outcome => outcome.Reply.IsHeldBack);
            output.WriteLine($"| {kind.Key} | {wanted} | {Share(held[false])} | {Share(held[true])} | {Share(kind)} |");
        }

        var corrupted = outcomes.Where(outcome => outcome.Reply.Kind is not (True or TrueDenial or "negation" or "turned" or "uncited")).ToLookup(outcome => outcome.Reply.IsHeldBack);
        output.WriteLine($"| wrong, but for negation, turned and uncited | stopped | {Share(corrupted[false])} | {Share(corrupted[true])} | {Share(corrupted.SelectMany(outcome => outcome))} |");
        foreach (var (reply, claims) in outcomes.Where(outcome => listErrors && !IsRight(outcome)))
            output.WriteLine($"{reply.Article} {reply.Kind}: {reply.Text} -> {string.Join("; ", claims.Select(claim => $"{claim.Verdict} {claim.Detail}"))}");
        output.WriteLine();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Checking 8 claims: {MillisecondsForEight():0.00} ms"));
    }

    private static string Share(IEnumerable<(Reply, ImmutableArray<CheckedClaim>)> outcomes)
    {
        var all = outcomes.ToList();
        return all.Count == 0 ? "–" : string.Create(CultureInfo.InvariantCulture, $"{all.Count(IsRight)}/{all.Count} ({100.0 * all.Count(IsRight) / all.Count:0.0} %)");
    }

    private static bool IsRight((Reply Reply, ImmutableArray<CheckedClaim> Claims) outcome) =>
        outcome.Claims.All(claim => claim.IsSupported) == (outcome.Reply.Kind is True or TrueDenial);

    private static readonly Dictionary<string, (Article Article, Evidence Evidence)> Articles = new(StringComparer.Ordinal);

    private static readonly ReplyCheck Checker = new(ArticleVoices.Of, BenchMeaning.Understanding);

    private static ImmutableArray<CheckedClaim> Check(Reply reply)
    {
        var (_, evidence) = ArticleOf(reply.Article);
        return Checker.Check(reply.Text, evidence).Claims;
    }

    private static double MillisecondsForEight()
    {
        var replies = Read().Where(reply => reply.Kind == True).GroupBy(reply => reply.Article, StringComparer.Ordinal).Select(group => group.Take(8).ToList()).ToList();
        var (rounds, start) = (50, Stopwatch.GetTimestamp());
        for (var round = 0; round < rounds; round++)
        {
            foreach (var reply in replies.SelectMany(group => group))
                Check(reply);
        }

        return Stopwatch.GetElapsedTime(start).TotalMilliseconds / (rounds * replies.Count);
    }

    private static (Article Article, Evidence Evidence) ArticleOf(string id)
    {
        if (Articles.TryGetValue(id, out var known))
            return known;
        var file = new[] { Folder, "Readers", "seeds" }.Select(folder => Path.Combine(AppContext.BaseDirectory, folder, id + ".txt")).First(File.Exists);
        var article = ArticleReader.Read(id, File.ReadAllText(file));
        return Articles[id] = (article, Evidence.Of(article.Paragraphs.Where(paragraph => paragraph.IsEvidence).Select(paragraph => (article, paragraph))));
    }

    private static IEnumerable<Reply> Read() => Files.SelectMany(file =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, Folder, file)).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'))
            .Select(fields => new Reply(fields[0], fields[1], fields[2], file == HeldBackDenials || file == Files[0] && HeldBack.Contains(fields[0], StringComparer.Ordinal))));

    private sealed record Reply(string Article, string Kind, string Text, bool IsHeldBack);
}
