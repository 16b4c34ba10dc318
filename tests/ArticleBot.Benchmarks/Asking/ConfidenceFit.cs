using System.Collections.Immutable;
using System.Globalization;
using ArticleBot.Asking;
using ArticleBot.Asking.Passages;
using ArticleBot.Benchmarks.Strangers;
using ArticleBot.Retrieval;

namespace ArticleBot.Benchmarks.Asking;

/// <summary>
/// Fits <see cref="ConfidenceWeights"/> to the questions of a folder like the developers' <c>bench/qa</c>, to readers' questions and to those
/// about real pages and strangers' texts that are tuned on: first how much what was read counts in the ranking, then the confidence.
/// <c>confidence-weights FOLDER GOLD.json src/ArticleBot/Asking/confidence-weights.tsv</c> fits the weights that go with the reader, with
/// <c>--no-reader</c> those without.
/// </summary>
internal static class ConfidenceFit
{
    // There are fewer readers' and page questions, and they are nearer to what the bot is asked: the folder's lean on its articles' words.
    private const double FolderCount = 0.8;
    private const double OwnCount = 2;
    private const double PageCount = 3;
    private const double WrittenCount = 1;
    private const double FolderCountOfWords = 0.2;
    private const double BinWidth = 0.2;
    private const int WordsColumn = 3;
    private const string WrittenSet = "written";

    private static readonly double[] Limits = [0.2, 0.25, 0.3, 0.35, 0.4, 0.5];
    private static readonly double[] Bins = [0, 0.2, 0.4, 0.6, 0.8];
    private static readonly double[] Evidences = [0.3, 0.45, 0.6];
    // More would do as well by these points, and leaves out the second sentence, which often has the answer where the words are wrong.
    private static readonly double[] Words = [1, 1.5];

    /// <param name="folder">The developers' <c>bench/qa</c>.</param>
    /// <param name="gold">GOLD.json of the developers' <c>bench/pages</c>.</param>
    /// <param name="file">The weights.</param>
    /// <param name="written">What <c>training/unlearned.py</c> wrote; null to leave it out.</param>
    /// <param name="output">Takes the report.</param>
    /// <summary>Writes how well questions fare on the articles left out and on those held back, and the weights fitted to all.</summary>
    public static void Write(string folder, string gold, string file, string? written, TextWriter output)
    {
        var reads = BenchMeaning.Understanding.IsThere;
        var pages = PageQuestion.Read(gold);
        var learned = Read(
            [.. BenchQuestion.Read(folder).SelectMany((article, i) => article.Select(question => ("qa", i, question))),
            .. Own(ReaderQuestion.TunedOn, "readers, tuned on", 1000), .. Of(pages, false, "pages, tuned on", 2000),
            .. Strangers(false, "strangers, tuned on", 7000),
            .. written is null ? [] : BenchQuestion.Read(written).SelectMany((article, i) => article.Select(question => (WrittenSet, 5000 + i, question)))]);
        var held = Read(
        [
            .. Own(ReaderQuestion.HeldBack, "readers, held back", 3000), .. Of(pages, true, "pages, held back", 4000),
            .. Strangers(true, "strangers, held back", 8000),
        ]);
        var reading = reads ? Best(learned, output) : ConfidenceWeights.ByWords.Reading;
        ImmutableArray<Row> rows = [.. learned.Select(question => RowOf(question, reading))];
        var weights = Fit(rows);
        Report("articles left out", rows.GroupBy(row => row.Group % 10 + (row.Group >= 1000 ? row.Group / 1000 * 10 : 0))
            .SelectMany(part => Scored([.. part], Fit(rows.Except(part)))), output);
        Report("fitted to all", Scored(rows, weights), output);
        Report("held back", Scored(held.Select(question => RowOf(question, reading)), weights), output);
        Keep(file, reads ? 2 : 1, weights, reading);
        if (reads)
            Keep(file, WordsColumn, FitWords(rows), new ReadingWeights(0, 0));
    }

    private static List<ReadQuestion> Read(List<(string Set, int Group, BenchQuestion Question)> questions) =>
        [.. questions.AsParallel().AsOrdered().Select(each => ReadQuestion.Of(each.Set, each.Group, each.Question))];

    private static IEnumerable<(string, int, BenchQuestion)> Own(string file, string set, int from) =>
        ReaderQuestion.Read(file).SelectMany((article, i) => article.Select(question => (set, from + i, question.ToBench())));

    private static IEnumerable<(string, int, BenchQuestion)> Of(ImmutableArray<PageQuestion> pages, bool isHeldBack, string set, int from) =>
        pages.Where(question => question.IsHeldBack == isHeldBack).GroupBy(question => question.Page, StringComparer.Ordinal)
            .SelectMany((page, i) => page.Select(question => (set, from + i, question.Bench)));

    private static IEnumerable<(string, int, BenchQuestion)> Strangers(bool isHeldBack, string set, int from) =>
        StrangerText.ReadAll().Where((_, i) => i % 2 == 1 == isHeldBack).SelectMany((text, i) =>
        {
            var index = PassageIndex.Build([text.Article]);
            return text.Questions.Select(turn =>
                (set, from + i, new BenchQuestion(index, turn.Question, turn.IsAnswerable, turn.Paragraphs, turn.Answers)));
        });

    private static double CountOf(string set) => set == "qa" ? FolderCount : set == WrittenSet ? WrittenCount
        : set.StartsWith("pages", StringComparison.Ordinal) || IsStrangers(set) ? PageCount : OwnCount;

    private static bool IsStrangers(string set) => set.StartsWith("strangers", StringComparison.Ordinal);

    private static ReadingWeights Best(List<ReadQuestion> questions, TextWriter output)
    {
        var answerable = questions.FindAll(question => question.Question.IsAnswerable);
        var all = from evidence in Evidences from words in Words select new ReadingWeights(evidence, words);
        var tried = all.Select(weights => (Weights: weights, Points: answerable.AsParallel().Sum(question => CountOf(question.Set) * question.Points(weights)))).ToList();
        foreach (var (weights, points) in tried)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"evidence {weights.Evidence}, words {weights.Words}: {points}"));
        return tried.MaxBy(each => each.Points).Weights;
    }

    // A question that has an answer, which was not found, is better not answered; it is no example of either.
    private static double[] Fit(IEnumerable<Row> rows) =>
        LogisticFit.Of([.. rows.Where(row => row.IsOnTopic && (!row.IsAnswerable || row.IsFound)).Select(row => (row.Measures, row.IsAnswerable, CountOf(row.Set)))]);

    // Readers' and strangers' questions have no known short answers; the others of a kind without an answer would make the words seem worse
    // than they are.
    private static double[] FitWords(IEnumerable<Row> rows) => LogisticFit.Of(
        [.. rows.Where(row => row.HasRightWords is not null && !row.Set.StartsWith("readers", StringComparison.Ordinal) && !IsStrangers(row.Set))
            .Select(row => (row.Measures, row.HasRightWords!.Value, row.Set == "qa" ? FolderCountOfWords : row.Set == WrittenSet ? WrittenCount : PageCount))]);

    private static Row RowOf(ReadQuestion question, ReadingWeights reading)
    {
        var (ranking, sentences) = question.Choose(reading);
        return new Row(
            question.Set, question.Group, question.IsOnTopic || !question.Readings.Read.IsEmpty, question.Measures(reading), question.Question.IsAnswerable,
            question.Question.IsAnswerable && question.IsRight(ranking, sentences), question.HasRightWords(reading));
    }

    private static IEnumerable<(Row Row, double Probability)> Scored(IEnumerable<Row> rows, double[] weights) =>
        rows.Select(row => (row, row.IsOnTopic ? LogisticFit.Probability(row.Measures, weights) : 0));

    private static void Report(string name, IEnumerable<(Row Row, double Probability)> scored, TextWriter output)
    {
        foreach (var set in scored.GroupBy(each => each.Row.Set))
        {
            var (yes, no) = (Probabilities(set, true), Probabilities(set, false));
            var found = Probabilities(set.Where(each => each.Row.IsFound), true);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}, {set.Key}: auc {Auc(yes, no):F3}, right answers {100.0 * found.Count / yes.Count:F1}; in percent below each probability, answerable : found : others"));
            output.WriteLine("  from, questions, of them answerable in percent: " + string.Join("  ", Bins.Select(from => Reliability([.. set], from))));
            output.WriteLine("  " + string.Join("  ", Limits.Select(limit => string.Create(CultureInfo.InvariantCulture, $"{limit}: {Below(yes, limit):F1} : {Below(found, limit):F1} : {Below(no, limit):F1}"))));
        }
    }

    // How many of the questions whose confidence lies in a bin are answered by their article: what the confidence says, if it is right.
    private static string Reliability(List<(Row Row, double Probability)> set, double from)
    {
        var inside = set.FindAll(each => each.Probability >= from && each.Probability < from + BinWidth);
        return string.Create(CultureInfo.InvariantCulture, $"{from}: {inside.Count}, {100.0 * inside.Count(each => each.Row.IsAnswerable) / Math.Max(1, inside.Count):F0}");
    }

    private static void Keep(string file, int column, double[] weights, ReadingWeights reading)
    {
        string[][] rows = [.. File.ReadLines(file).Select(row => row.Split('\t'))];
        foreach (var row in rows.Skip(1))
        {
            var weight = row[0] switch
            {
                "Reading.Evidence" => reading.Evidence,
                "Reading.Words" => reading.Words,
                var measure => weights[(int)Enum.Parse<ConfidenceMeasure>(measure)],
            };
            row[column] = weight.ToString("0.###", CultureInfo.InvariantCulture);
        }

        File.WriteAllText(file, string.Concat(rows.Select(row => string.Join('\t', row) + '\n')));
    }

    private static List<double> Probabilities(IEnumerable<(Row Row, double Probability)> set, bool isAnswerable) =>
        [.. set.Where(each => each.Row.IsAnswerable == isAnswerable).Select(each => each.Probability)];

    private static double Below(List<double> values, double limit) => 100.0 * values.Count(value => value < limit) / Math.Max(1, values.Count);

    private static double Auc(List<double> yes, List<double> no) =>
        yes.Average(high => no.Average(low => high > low ? 1 : high == low ? 0.5 : 0));

    /// <param name="Set">Where the question is from.</param>
    /// <param name="Group">Its article.</param>
    /// <param name="IsOnTopic">Whether it comes to an answer at all: it was read, or is about the article by its words.</param>
    /// <param name="Measures">What its confidence stands on.</param>
    /// <param name="IsAnswerable">Whether the article answers it.</param>
    /// <param name="IsFound">Whether the answer would be right.</param>
    /// <param name="HasRightWords">Whether the words before the answer would be right; null where there would be none, or it is not known.</param>
    private sealed record Row(string Set, int Group, bool IsOnTopic, double[] Measures, bool IsAnswerable, bool IsFound, bool? HasRightWords);
}
