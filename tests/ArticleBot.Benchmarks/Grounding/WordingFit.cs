using System.Globalization;
using ArticleBot.Benchmarks.Asking;
using ArticleBot.Grounding.Checks.Wording;
using ArticleBot.Grounding.Claims;
using ArticleBot.Grounding.Replies;
using ArticleBot.Meaning;

namespace ArticleBot.Benchmarks.Grounding;

/// <summary>
/// Fits the weights of <see cref="WordingCheck"/> to the replies that are tuned on, and tells how those held back fare:
/// <c>wording-weights GOLD.json OUT.tsv</c>, GOLD.json of the developers' <c>bench/pages</c>.
/// </summary>
internal static class WordingFit
{
    // The rules were made on the replies about our own articles: what strangers wrote about real pages tells more of what comes.
    private const double PageCount = 4;

    /// <summary>Writes the weights and a report; <paramref name="bias"/> is added to the first weight: above 0 keeps more.</summary>
    public static void Write(string gold, string file, double bias, string? dump, TextWriter output)
    {
        using var model = BenchMeaning.Pairs();
        var check = new ReplyCheck();
        var rows = WrittenReply.Read(gold).SelectMany(reply => RowsOf(reply, check, model)).ToList();
        if (dump is not null)
            File.WriteAllLines(dump,
                rows.Select(row =>
                    string.Join('\t', [row.Reply.Set, row.Reply.IsHeldBack
                        ? "held"
                        : "tuned", row.Reply.Kind, row.IsStopped
                        ? "1"
                        : "0", .. row.Measures.Select(measure => measure.ToString("0.####", CultureInfo.InvariantCulture)),
                        row.Reply.Text])));
        var weights = LogisticFit.Of(
            [.. rows.Where(row => row is { Reply.IsHeldBack: false, IsStopped: false, IsLong: false })
                .Select(row => (row.Measures, row.Reply.IsTrue, row.Reply.Set == "own" ? 1.0 : PageCount))]);
        weights[0] += bias;
        File.WriteAllLines(file,
            ["measure\tweight", .. weights.Select((weight, i) =>
                string.Create(CultureInfo.InvariantCulture, $"{(WordingMeasure)i}\t{weight:0.###}"))]);
        foreach (var half in rows.GroupBy(row => (row.Reply.Set, row.Reply.IsHeldBack)))
        {
            output.WriteLine($"{half.Key.Set}, {(half.Key.IsHeldBack ? "held back" : "tuned on")}: rules "
                + $"alone {Told(half, row => RulesKeep(row.Measures))}; "
                + $"fitted {Told(half, row => WordingCheck.Score(row.Measures, weights, row.IsLong) >= 0)}");
            foreach (var kind in half.GroupBy(row => row.Reply.Kind).OrderBy(kind => kind.Key, StringComparer.Ordinal))
                output.WriteLine($"  {kind.Key}: {kind.Count(row => !row.IsStopped && RulesKeep(row.Measures))} "
                    + $"/ {kind.Count(row => !row.IsStopped && WordingCheck.Score(row.Measures, weights, row.IsLong) >= 0)} kept "
                    + $"of {kind.Count()}");
        }
    }

    private static IEnumerable<Row> RowsOf(WrittenReply reply, ReplyCheck check, IPairModel model)
    {
        foreach (var sentence in ReplyReader.Read(reply.Text))
        {
            if (check.Read(sentence, reply.Evidence) is not { } claim)
                continue;
            var measures = WordingCheck.Measure(claim, model.Judge(claim.Text, Premise.Of(claim)), out _);
            yield return new Row(reply, measures, ReplyCheck.FindExactly(claim) is not null, WordingCheck.IsLong(claim));
        }
    }

    private static bool RulesKeep(double[] measures) => measures.Skip((int)WordingMeasure.Support).All(measure => measure == 0);

    private static string Told(IEnumerable<Row> rows, Func<Row, bool> keeps)
    {
        var (kept, stopped) =
            (Share(rows.Where(row => row.Reply.IsTrue), row => !row.IsStopped && keeps(row)),
                Share(rows.Where(row => !row.Reply.IsTrue), row => row.IsStopped || !keeps(row)));
        return string.Create(CultureInfo.InvariantCulture,
            $"true kept {kept:0.0} %, wrong stopped {stopped:0.0} %, balanced {(kept + stopped) / 2:0.0}");
    }

    private static double Share(IEnumerable<Row> rows, Func<Row, bool> holds) => 100.0 * rows.Count(holds) / Math.Max(1, rows.Count());

    /// <param name="Reply">The reply.</param>
    /// <param name="Measures">What its wording measures.</param>
    /// <param name="IsStopped">Whether an exact rule stops it.</param>
    /// <param name="IsLong">Whether it cites so much that the model alone decides.</param>
    private sealed record Row(WrittenReply Reply, double[] Measures, bool IsStopped, bool IsLong);
}
