using System.Globalization;
using ArticleBot.Benchmarks.Asking;
using ArticleBot.Benchmarks.Grounding;
using ArticleBot.Checking;
using ArticleBot.Grounding;
using ArticleBot.Quotations;

namespace ArticleBot.Benchmarks.Checking;

/// <summary>
/// How well a text is checked against an article, as <c>articlebot check</c> does it: <c>check GOLD.json</c>, GOLD.json of the developers'
/// <c>bench/pages</c>. A sentence is right where it is true and called supported, or wrong and called anything else.
/// </summary>
internal static class CheckTable
{
    /// <summary>Checks every sentence that somebody wrote about an article, without its citations, and writes a line a set.</summary>
    public static void Write(string gold, TextWriter output)
    {
        var checker = new TextCheck(new ReplyCheck(ArticleVoices.Of, BenchMeaning.Understanding), BenchMeaning.Source,
            BenchMeaning.Understanding);
        var outcomes = WrittenReply.Read(gold).AsParallel().AsOrdered()
            .Select(reply => (Reply: reply, IsSupported: IsSupported(checker, reply))).ToList();
        foreach (var set in outcomes.GroupBy(outcome => (outcome.Reply.Set, Source: SourceOf(outcome.Reply), outcome.Reply.IsHeldBack)))
        {
            var (kept, stopped) = (Percent(set.Where(each => each.Reply.IsTrue)), Percent(set.Where(each => !each.Reply.IsTrue)));
            var half = set.Key.IsHeldBack ? "held back" : "tuned on";
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{set.Key.Set} {set.Key.Source}, {half}: {set.Count()} sentences, true kept {kept:0.0} %, wrong stopped {stopped:0.0} "
                    + $"%, balanced {(kept + stopped) / 2:0.0}"));
        }
    }

    private static bool IsSupported(TextCheck checker, WrittenReply reply) =>
        checker.CheckAsync(reply.Text, [reply.Article]).GetAwaiter().GetResult().All(sentence => sentence.Standing == Standing.Supported);

    // Judged sentences of models' summaries bear the name of their set after what they are.
    private static string SourceOf(WrittenReply reply) =>
        reply.Set is "own" or "pages" ? "" : reply.Kind[(reply.Kind.IndexOf('-', StringComparison.Ordinal) + 1)..];

    private static double Percent(IEnumerable<(WrittenReply Reply, bool IsSupported)> outcomes)
    {
        var all = outcomes.ToList();
        return 100.0 * all.Count(outcome => outcome.IsSupported == outcome.Reply.IsTrue) / Math.Max(1, all.Count);
    }
}
