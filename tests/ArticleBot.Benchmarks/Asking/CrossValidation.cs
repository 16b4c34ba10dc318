using System.Collections.Immutable;
using System.Globalization;
using ArticleBot.Retrieval.Sentences;

namespace ArticleBot.Benchmarks.Asking;

/// <summary>
/// Fits retrieval's weights to all articles of a folder and our own ones that have readers' questions but one and asks that
/// one's questions, for each in turn; then fits them to all articles.
/// <c>dotnet run -c Release --project tests/ArticleBot.Benchmarks -- retrieval-weights FOLDER
/// src/ArticleBot/Retrieval/Sentences/evidence-weights.tsv</c>
/// fits the weights that go with likeness; with <c>--words</c> those for words alone.
/// </summary>
internal static class CrossValidation
{
    /// <summary>Writes the figures on the articles left out, and the weights fitted to all.</summary>
    public static void Write(string folder, string file, TextWriter output)
    {
        var bench = BenchQuestion.Read(folder);
        var articles = bench.AddRange(ReaderQuestion.Read(ReaderQuestion.TunedOn)
            .Select(article => article.Select(question => question.ToBench()).ToImmutableArray()));
        Report("weights as they are", [.. articles.Select(article => AskingFigures.Of(article))], bench.Length, output);
        ImmutableArray<ImmutableArray<EvidenceTable>> tables =
            [.. articles.Select(article => article.Where(question => question.IsAnswerable).Select(EvidenceTable.Of).ToImmutableArray())];
        var fits = Enumerable.Range(0, articles.Length + 1).AsParallel().AsOrdered()
            .Select(left => Fit([.. tables.Where((_, article) => article != left).SelectMany(article => article)])).ToList();
        Report("articles left out", [.. articles.Select((article, left) => FiguresOf(article, fits[left]))], bench.Length, output);
        Report("fitted to all", [.. articles.Select(article => FiguresOf(article, fits[^1]))], bench.Length, output);
        Keep(file, fits[^1]);
        output.WriteLine($"the weights fitted to all stand in {file}");
    }

    private static void Keep(string file, (float[] OfPassage, float[] OfSentence) weights)
    {
        string[][] rows = [.. File.ReadLines(file).Select(row => row.Split('\t'))];
        foreach (var row in rows.Skip(1))
        {
            var feature = (int)Enum.Parse<Feature>(row[0]);
            row[BenchMeaning.Columns.OfPassage] = weights.OfPassage[feature].ToString("0.##", CultureInfo.InvariantCulture);
            row[BenchMeaning.Columns.OfSentence] = weights.OfSentence[feature].ToString("0.##", CultureInfo.InvariantCulture);
        }

        File.WriteAllText(file, string.Concat(rows.Select(row => string.Join('\t', row) + '\n')));
    }

    private static AskingFigures FiguresOf(ImmutableArray<BenchQuestion> article, (float[] OfPassage, float[] OfSentence) weights)
    {
        EvidenceTable.Use(weights.OfPassage, weights.OfSentence);
        return AskingFigures.Of(article);
    }

    private static void Report(string name, List<AskingFigures> figures, int benchArticles, TextWriter output)
    {
        output.WriteLine($"{name}, folder: {AskingFigures.Together(figures[..benchArticles])}");
        output.WriteLine($"{name}, readers: {AskingFigures.Together(figures[benchArticles..])}");
    }

    private static (float[] OfPassage, float[] OfSentence) Fit(ImmutableArray<EvidenceTable> tables) =>
        (SoftmaxFit.OfPassage(tables), SoftmaxFit.OfSentence(tables));
}
