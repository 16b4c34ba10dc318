using System.Globalization;
using System.Text;
using ArticleBot.Benchmarks.Pages;
using ArticleBot.Quotations.Lexicon;
using ArticleBot.Quotations.People;
using ArticleBot.Quotations.Reported;

namespace ArticleBot.Benchmarks.Quotations;

/// <summary>Learns the weights of reported statements from annotated articles and pages.</summary>
internal static class ReportedWeights
{
    private const string FileName = "reported-weights.txt";
    private const double CueL1 = 8;
    private const double OtherL1 = 6;
    private const double L2 = 10;
    private const int Passes = 6;
    private const int FewestUses = 2;
    private const int PageWeight = 2;

    /// <summary>
    /// Learns from every other article, by name, beginning with the first, and from the pages that are tuned on; writes the
    /// weights' file, and a reliability table of the weights that the program carries and of the new ones.
    /// </summary>
    /// <param name="texts">The folder of the articles.</param>
    /// <param name="annotations">What <c>score.py train --gold FILE</c> wrote.</param>
    /// <param name="output">The folder that the file goes to.</param>
    /// <param name="pages">Files <c>gold.json</c> and folders of real pages; none to learn from the articles alone.</param>
    public static void Fit(string texts, string annotations, string output, IEnumerable<string> pages, TextWriter report)
    {
        var articles = AnnotatedArticle.ReadAll(annotations).Select(annotated => (annotated, Read(texts, annotated))).ToList();
        var halves = articles.Index().ToLookup(article => article.Index % 2 == 0, article => article.Item);
        report.WriteLine("weights that the program carries:");
        Report(halves, ReportedModel.Instance, report);
        var lines = Learn([.. halves[true]], pages, report);
        File.WriteAllText(Path.Combine(output, FileName), lines);
        report.WriteLine("learned weights:");
        Report(halves, new ReportedModel(new StringReader(lines)), report);
    }

    /// <summary>Reads an article of the folder.</summary>
    public static Reading Read(string texts, AnnotatedArticle annotated) =>
        Reading.Of(ArticleFile.Read(Path.Combine(texts, annotated.File + ".txt"), int.MaxValue));

    private static void Report(ILookup<bool, (AnnotatedArticle, Reading)> halves, ReportedModel model, TextWriter report)
    {
        new ReportedReliability([.. halves[true]], model).Write("learned from", report);
        new ReportedReliability([.. halves[false]], model).Write("held back", report);
    }

    private static string Learn(List<(AnnotatedArticle Annotated, Reading Reading)> articles, IEnumerable<string> pages,
        TextWriter report)
    {
        var marked = articles.ConvertAll(article => article.Annotated.Statements()
            .Select(statement => Place(article.Reading, statement)).OfType<MarkedStatement>().ToList());
        var words = marked.Zip(articles).SelectMany(own => own.First.Select(statement => own.Second.Reading[statement.Cue].Lower))
            .CountBy(word => word).Where(word => word.Value >= FewestUses).Select(word => word.Key).ToHashSet(StringComparer.Ordinal);
        var examples = new ReportedExamples(words);
        foreach (var ((annotated, reading), own) in articles.Zip(marked))
            examples.Add(reading, own, token => !annotated.IsDiscarded(MarkedStatement.FileStart(reading, token)));
        foreach (var some in pages)
            AddPages(new PageBodies(some), examples);
        var all = articles.Sum(article => article.Annotated.Statements().Count());
        report.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{marked.Sum(own => own.Count)} of {all} statements placed, {words.Count} cue words"));
        report.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"examples: cues {examples.Cues.Count}, heads {examples.Heads.Count}, edges {examples.Edges.Count}, "
                + $"speakers {examples.Speakers.Count}"));
        return Lines(examples, words);
    }

    private static MarkedStatement? Place(Reading reading, AnnotatedStatement statement)
    {
        var placed = MarkedStatement.Place(reading, statement.Spans.Select(span => (span[0], span[1])), statement.Cue);
        return placed is null ? null : placed with { Source = statement.Source, TellsSource = true };
    }

    // On pages only speech and writing are marked: of a thought's verb they do not tell whether it is a cue.
    private static void AddPages(PageBodies pages, ReportedExamples examples)
    {
        var items = PageQuotation.ReadHalf("tuned-on", pages).Where(item => item.Kind != "end");
        foreach (var page in items.GroupBy(item => item.Page))
        {
            var reading = Reading.Of(pages.Article(page.Key));
            var placed = page.Where(item => item.Kind is "reported" or "direct" or "mixed")
                .Select(item => MarkedStatement.Place(reading, [pages.Place(item.Page, item.Start, item.Length)], item.Cue ?? ""))
                .OfType<MarkedStatement>().ToList();
            for (var i = 0; i < PageWeight; i++)
                examples.Add(reading, placed, token => Speaks(reading[token].Lower));
        }
    }

    private static bool Speaks(string lower) => CueLexicon.Find(lower)?.Does(CueClasses.Speech | CueClasses.Claim) == true;

    private static string Lines(ReportedExamples examples, IEnumerable<string> words)
    {
        var weights = new SortedDictionary<string, double>(StringComparer.Ordinal);
        foreach (var word in words)
            weights[$"w={word}"] = 0;
        foreach (var (own, l1) in new[] { (examples.Cues, CueL1), (examples.Heads, OtherL1), (examples.Edges, OtherL1),
            (examples.Speakers, OtherL1) })
        {
            foreach (var (feature, weight) in LinearFit.Weights(own, l1, L2, Passes))
                weights[feature] = weight;
        }

        var lines = new StringBuilder()
            .Append("# Weights of the reported statements, learned from news articles annotated by hand; docs/reported-statements.md "
                + "says how.\n")
            .Append("# A line is a feature and its weight. Only a word that has a line w= may be a cue.\n");
        foreach (var (feature, weight) in weights)
            lines.Append(CultureInfo.InvariantCulture, $"{feature}\t{weight:0.00}\n");
        return lines.ToString();
    }
}
