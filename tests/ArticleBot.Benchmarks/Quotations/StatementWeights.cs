using ArticleBot.Quotations.People;

namespace ArticleBot.Benchmarks.Quotations;

/// <summary>Learns all weights of who said what, and says how reliable what is found with them is.</summary>
internal static class StatementWeights
{
    /// <summary>
    /// Writes the three files of weights, and reliability tables: of quotations with the weights that the program carries, and of reported
    /// statements with these and with the new ones.
    /// </summary>
    /// <param name="texts">The folder of the articles.</param>
    /// <param name="annotations">What <c>score.py train --gold FILE</c> wrote.</param>
    /// <param name="output">The folder that the files go to.</param>
    /// <param name="pages">Files <c>gold.json</c> and folders of real pages; those that are tuned on are learned from, too.</param>
    public static void Fit(string texts, string annotations, string output, IReadOnlyList<string> pages, TextWriter report)
    {
        var halves = AnnotatedArticle.ReadAll(annotations).Index().ToLookup(article => article.Index % 2 == 0, article => article.Item);
        report.WriteLine("quotations, weights that the program carries:");
        new DirectReliability(Read(texts, halves[true])).Write("learned from", report);
        new DirectReliability(Read(texts, halves[false])).Write("held back", report);
        QuotationWeights.Fit(texts, annotations, output, pages, report);
        report.WriteLine("reported statements:");
        ReportedWeights.Fit(texts, annotations, output, pages, report);
    }

    private static IEnumerable<(AnnotatedArticle, Reading)> Read(string texts, IEnumerable<AnnotatedArticle> articles) =>
        articles.Select(annotated => (annotated, ReportedWeights.Read(texts, annotated)));
}
