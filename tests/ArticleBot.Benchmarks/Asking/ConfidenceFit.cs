using System.Collections.Immutable;
using System.Globalization;
using ArticleBot.Asking;

namespace ArticleBot.Benchmarks.Asking;

/// <summary>
/// Fits the <see cref="ConfidenceWeights"/> to the questions of a folder like the developers' <c>bench/qa</c> and to
/// readers' questions: with each article left out in turn, and to all.
/// <c>dotnet run -c Release --project tests/ArticleBot.Benchmarks -- confidence-weights FOLDER</c>
/// </summary>
internal static class ConfidenceFit
{
    // There are fewer readers' questions, and they are nearer to what the bot is asked.
    private const double ReaderCount = 2;

    private static readonly double[] Limits = [0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5];

    /// <summary>Writes how well answerable questions are told from others, on the articles left out, and the weights fitted to all.</summary>
    public static void Write(string folder, TextWriter output)
    {
        var bench = BenchQuestion.Read(folder);
        var readers = ReaderQuestion.Read(ReaderQuestion.TunedOn).Select(article => article.Where(question => question.Kind != ReaderQuestionKind.OffTopic).Select(question => question.ToBench()));
        var rows = bench.SelectMany((article, i) => article.Select(question => RowOf(question, i, 1)))
            .Concat(readers.SelectMany((article, i) => article.Select(question => RowOf(question, -1 - i, ReaderCount)))).ToImmutableArray();
        var leftOut = rows.GroupBy(row => row.Article).SelectMany(article => Scored([.. article], Fit(rows.Where(row => row.Article != article.Key)))).ToList();
        var weights = Fit(rows);
        Report("as it is", Scored(rows, ConfidenceWeights.ByMeasure), output);
        Report("articles left out", leftOut, output);
        Report("fitted to all", Scored(rows, weights), output);
        for (var i = 0; i < weights.Length; i++)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"(ConfidenceMeasure.{(ConfidenceMeasure)i}, {weights[i]:F2}),"));
    }

    // A question that has an answer, which was not found, is better not answered; it is no example of either.
    private static double[] Fit(IEnumerable<Row> rows) => LogisticFit.Of([.. rows.Where(row => !row.IsAnswerable || row.IsFound).Select(row => (row.Measures, row.IsAnswerable, row.Count))]);

    private static Row RowOf(BenchQuestion question, int article, double count)
    {
        var ranking = question.Rank();
        var sentences = SentenceChoice.Choose(ranking);
        var measures = new double[ConfidenceWeights.ByMeasure.Length];
        if (ranking.Best(1) is [var best])
            Confidence.Measure(ranking, best, question.Text, sentences, measures);
        var isFound = sentences.Any(sentence => question.Paragraphs.Contains(ranking.Text.Passages[ranking.Text.Sentences[sentence.Sentence].Passage].Paragraph.Number));
        return new Row(article, measures, question.IsAnswerable, isFound, count);
    }

    private static IEnumerable<(Row Row, double Probability)> Scored(IEnumerable<Row> rows, double[] weights) =>
        rows.Select(row => (row, LogisticFit.Probability(row.Measures, weights)));

    private static void Report(string name, IEnumerable<(Row Row, double Probability)> scored, TextWriter output)
    {
        foreach (var set in scored.GroupBy(each => each.Row.Article >= 0 ? "folder" : "readers"))
        {
            var (yes, no) = (Probabilities(set, true), Probabilities(set, false));
            var found = Probabilities(set.Where(each => each.Row.IsFound), true);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}, {set.Key}: auc {Auc(yes, no):F3}; in percent below each probability, answerable : found : others"));
            output.WriteLine("  " + string.Join("  ", Limits.Select(limit => string.Create(CultureInfo.InvariantCulture, $"{limit}: {Below(yes, limit):F1} : {Below(found, limit):F1} : {Below(no, limit):F1}"))));
        }
    }

    private static List<double> Probabilities(IEnumerable<(Row Row, double Probability)> set, bool isAnswerable) =>
        [.. set.Where(each => each.Row.IsAnswerable == isAnswerable).Select(each => each.Probability)];

    private static double Below(List<double> values, double limit) => 100.0 * values.Count(value => value < limit) / values.Count;

    private static double Auc(List<double> yes, List<double> no) =>
        yes.Average(high => no.Average(low => high > low ? 1 : high == low ? 0.5 : 0));

    /// <param name="Article">The place of its article; below 0 one of ours.</param>
    /// <param name="Measures">What its confidence stands on.</param>
    /// <param name="IsAnswerable">Whether the article answers it.</param>
    /// <param name="IsFound">Whether the answer would cite the right paragraph.</param>
    /// <param name="Count">How many questions it counts for.</param>
    private sealed record Row(int Article, double[] Measures, bool IsAnswerable, bool IsFound, double Count);
}
