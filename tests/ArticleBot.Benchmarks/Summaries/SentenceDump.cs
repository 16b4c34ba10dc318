using System.Globalization;
using ArticleBot.Benchmarks.Asking;
using ArticleBot.Retrieval;
using ArticleBot.Summarising;

namespace ArticleBot.Benchmarks.Summaries;

/// <summary>TEMPORARY: features of sentences.</summary>
internal static class SentenceDump
{
    public static void Write(string file, string to)
    {
        using var output = new StreamWriter(to);
        foreach (var written in WrittenSummary.Read(file))
        {
            var article = written.Article;
            var index = PassageIndex.Build([article]);
            var likeness = BenchMeaning.Of(index, article.Title);
            var first = article.Paragraphs.FirstOrDefault(paragraph => paragraph.IsBody);
            var lead = first is null ? null : BenchMeaning.Of(index, article.TextOf(first));
            var candidates = SummaryCandidates.Of([article]);
            var centrality = new Centrality(candidates);
            var title = SummaryCandidates.Terms(article.Title);
            foreach (var (candidate, at) in candidates.Take(40).Select((candidate, at) => (candidate, at)))
            {
                var place = candidate.Paragraph.Sentences.TakeWhile(sentence => sentence.Span != candidate.Span).Count();
                var ent = at < 20 ? BenchMeaning.Understanding.Judge(article.Title, candidate.Text) : null;
                output.WriteLine(string.Join('\t', (string[])[article.Id, F(at), F(candidate.Paragraph.Number), F(place), F(candidate.Terms.Count),
                    F(centrality.Of(candidate.Terms) / Math.Sqrt(Math.Max(5, candidate.Terms.Count))), F(centrality.Of(candidate, candidate.Paragraph.Number)),
                    F((double)title.Count(candidate.Terms.Contains) / Math.Max(1, title.Count)),
                    F(likeness?.Of(article, candidate.Paragraph, place) ?? 0), F(lead?.Of(article, candidate.Paragraph, place) ?? 0),
                    F(ent?.Supported ?? 0), candidate.StandsAlone ? "1" : "0", candidate.Text.Replace('\t', ' ').Replace('\n', ' ')]));
            }
        }
    }

    private static string F(double value) => value.ToString("0.####", CultureInfo.InvariantCulture);
}
