using System.Collections.Immutable;
using System.Globalization;
using ArticleBot.Retrieval;

namespace ArticleBot.Benchmarks.Asking;

/// <summary>
/// Fits retrieval's weights to all articles of a folder but one and asks that one's questions, for each in turn; then fits
/// them to all articles. <c>dotnet run -c Release --project tests/ArticleBot.Benchmarks -- retrieval-weights FOLDER</c>
/// </summary>
internal static class CrossValidation
{
    /// <summary>Writes the figures on the articles left out, and the weights fitted to all.</summary>
    public static void Write(string folder, TextWriter output)
    {
        var articles = BenchQuestion.Read(folder);
        output.WriteLine($"weights as they are: {AskingFigures.Of(articles.SelectMany(article => article))}");
        ImmutableArray<ImmutableArray<EvidenceTable>> tables =
            [.. articles.Select(article => article.Where(question => question.IsAnswerable).Select(EvidenceTable.Of).ToImmutableArray())];
        var fits = Enumerable.Range(0, articles.Length + 1).AsParallel().AsOrdered()
            .Select(left => Fit([.. tables.Where((_, article) => article != left).SelectMany(article => article)])).ToList();
        var figures = new List<AskingFigures>();
        for (var left = 0; left < articles.Length; left++)
        {
            EvidenceTable.Use(fits[left].OfPassage, fits[left].OfSentence);
            figures.Add(AskingFigures.Of(articles[left]));
            output.WriteLine($"  {articles[left][0].Index.Articles[0].Id}: {figures[^1]}");
        }

        output.WriteLine($"articles left out: {AskingFigures.Together(figures)}");
        EvidenceTable.Use(fits[^1].OfPassage, fits[^1].OfSentence);
        output.WriteLine($"fitted to all: {AskingFigures.Of(articles.SelectMany(article => article))}");
        for (var i = 0; i < FeatureVector.Length; i++)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"(Feature.{(Feature)i}, {EvidenceWeights.OfPassage[i]:F2}f, {EvidenceWeights.OfSentence[i]:F2}f),"));
    }

    private static (float[] OfPassage, float[] OfSentence) Fit(ImmutableArray<EvidenceTable> tables) => (SoftmaxFit.OfPassage(tables), SoftmaxFit.OfSentence(tables));
}
