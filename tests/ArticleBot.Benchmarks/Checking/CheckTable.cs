using System.Globalization;
using ArticleBot.Benchmarks.Asking;
using ArticleBot.Benchmarks.Grounding;
using ArticleBot.Checking;
using ArticleBot.Grounding.Replies;

namespace ArticleBot.Benchmarks.Checking;

/// <summary>
/// How well a text is checked against an article, as <c>articlebot check</c> does it: <c>check GOLD.json</c>, GOLD.json of the developers'
/// <c>bench/pages</c>. A sentence is right where it is true and called supported, or wrong and called anything else. Of each set at most
/// 120 sentences are tried, evenly chosen: each costs up to ten judgements of the model.
/// </summary>
internal static class CheckTable
{
    private const int MostOfSet = 120;

    /// <summary>Checks sentences that somebody wrote about an article, without their citations, and writes a line a set.</summary>
    public static void Write(string gold, TextWriter output)
    {
        var checker = new TextCheck(new ReplyCheck(BenchMeaning.Understanding), BenchMeaning.Source,
            BenchMeaning.Understanding);
        // An article's sentences one after another: its index and its vectors are made once.
        var outcomes = WrittenReply.Read(gold).GroupBy(SetOf).SelectMany(set => Evenly([.. set]))
            .GroupBy(reply => reply.Article).AsParallel()
            .SelectMany(about => about.Select(reply => (Reply: reply, IsSupported: IsSupported(checker, reply)))).ToList();
        foreach (var set in outcomes.GroupBy(outcome => SetOf(outcome.Reply)).OrderBy(set => set.Key))
        {
            var (kept, stopped) = (Percent(set.Where(each => each.Reply.IsTrue)), Percent(set.Where(each => !each.Reply.IsTrue)));
            var half = set.Key.IsHeldBack ? "held back" : "tuned on";
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{set.Key.Set} {set.Key.Source}, {half}: {set.Count()} sentences, true kept {kept:0.0} %, wrong stopped {stopped:0.0} "
                    + $"%, balanced {(kept + stopped) / 2:0.0}"));
        }
    }

    private static (string Set, string Source, bool IsHeldBack) SetOf(WrittenReply reply) => (reply.Set, SourceOf(reply), reply.IsHeldBack);

    private static IEnumerable<WrittenReply> Evenly(List<WrittenReply> all)
    {
        var count = Math.Min(all.Count, MostOfSet);
        return Enumerable.Range(0, count).Select(index => all[(int)((long)index * all.Count / count)]);
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
