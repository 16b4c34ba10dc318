using System.Globalization;
using ArticleBot.Articles;
using ArticleBot.Benchmarks.Asking;
using ArticleBot.Summarising;

namespace ArticleBot.Benchmarks.Summaries;

/// <summary>Compares summaries of a style with written ones, and with the articles' leads of the same length.</summary>
internal static class SummaryBenchmark
{
    /// <summary>Writes ROUGE of the summaries, of the leads, and of the difference, in points of 100.</summary>
    /// <param name="file">The articles with their written summaries.</param>
    /// <param name="style">The style of the summaries.</param>
    /// <param name="output">Where the table goes.</param>
    public static void Write(string file, SummaryStyle style, TextWriter output)
    {
        var summariser = BenchMeaning.Summariser;
        var pairs = new List<(Rouge Own, Rouge Lead)>();
        foreach (var written in WrittenSummary.Read(file))
        {
            var summary = summariser.SummariseAsync(new SummaryRequest([written.Article], style)).GetAwaiter().GetResult();
            var own = string.Join(' ', summary.Sentences.Select(sentence => sentence.Text));
            pairs.Add((Rouge.Of(own, written.Summary), Rouge.Of(Lead(written.Article, Rouge.Words(own).Count), written.Summary)));
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{pairs.Count} articles, {style}"));
        Row(output, "summary", pairs.ConvertAll(pair => pair.Own));
        Row(output, "lead", pairs.ConvertAll(pair => pair.Lead));
    }

    /// <summary>The first words of an article's running text.</summary>
    private static string Lead(Article article, int words)
    {
        var text = string.Join(' ', article.Paragraphs.Where(paragraph => paragraph.IsBody).Select(article.TextOf));
        var end = text.Length;
        for (var (at, left) = (0, words); Language.Tokenizer.TryNext(text, at, out var token); at = token.End)
        {
            if (--left < 0)
            {
                end = at;
                break;
            }
        }

        return text[..end];
    }

    private static void Row(TextWriter output, string name, List<Rouge> of) => output.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{name,-8} ROUGE-1 {Points(of, each => each.One):F2}  ROUGE-2 {Points(of, each => each.Two):F2}  "
            + $"ROUGE-L {Points(of, each => each.Longest):F2}"));

    private static double Points(List<Rouge> of, Func<Rouge, double> figure) => of.Average(figure) * 100;
}
