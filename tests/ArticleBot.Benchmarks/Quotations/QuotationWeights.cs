using System.Collections.Immutable;
using System.Globalization;
using ArticleBot.Articles;
using ArticleBot.Benchmarks.Pages;
using ArticleBot.Quotations.Direct;
using ArticleBot.Quotations.People;

namespace ArticleBot.Benchmarks.Quotations;

/// <summary>Learns the weights of direct quotations and their speakers from annotated articles.</summary>
internal static class QuotationWeights
{
    private const double SpeakerL1 = 2;
    private const double QuotationL1 = 6;
    private const double L2 = 10;
    private const int PageWeight = 2;

    /// <summary>
    /// Learns from every other article, by name, beginning with the first; writes the weights' files, and how often they are
    /// right in the articles that they were learned from and in the others.
    /// </summary>
    /// <param name="texts">The folder of the articles.</param>
    /// <param name="annotations">What <c>score.py train --gold FILE</c> wrote.</param>
    /// <param name="output">The folder that the two files go to.</param>
    /// <param name="pages">Files <c>gold.json</c> and folders of real pages, of which those that are tuned on are learned from, too.</param>
    public static void Fit(string texts, string annotations, string output, IEnumerable<string> pages, TextWriter report)
    {
        var (learned, held) = (new Examples([], []), new Examples([], []));
        foreach (var (at, annotated) in AnnotatedArticle.ReadAll(annotations).Index())
            Collect(ArticleFile.Read(Path.Combine(texts, annotated.File + ".txt"), int.MaxValue), annotated, at % 2 == 0 ? learned : held);
        foreach (var some in pages)
            CollectPages(new PageBodies(some), learned);
        var speaker = LinearFit.Weights(learned.Speakers, SpeakerL1, L2);
        var quotation = LinearFit.Weights(learned.Quotations, QuotationL1, L2);
        Write(Path.Combine(output, "speaker-weights.tsv"), speaker);
        Write(Path.Combine(output, "quotation-weights.tsv"), quotation);
        report.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"speaker: {LinearFit.ShareRight(learned.Speakers, speaker):0.0} % of {learned.Speakers.Count} learned "
                + $"from, {LinearFit.ShareRight(held.Speakers, speaker):0.0} % of {held.Speakers.Count} held back"));
        report.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"quotation or not: {LinearFit.ShareRight(learned.Quotations, quotation):0.0} % of {learned.Quotations.Count} learned "
                + $"from, {LinearFit.ShareRight(held.Quotations, quotation):0.0} % of {held.Quotations.Count} held back"));
    }

    private static void Collect(Article article, AnnotatedArticle annotated, Examples examples)
    {
        var reading = Reading.Of(article);
        foreach (var judged in DirectQuotations.Judge(reading, new Running()))
        {
            var span = article.FileOffsets.ToFile(judged.Around.Run.Words);
            var quotation = annotated.At(span.Start, span.End);
            if (!judged.Around.Run.IsBlock && !annotated.IsDiscarded(span.Start))
                examples.Quotations.Add(new LinearFit.Example([judged.Features], [quotation is not null]));
            if (quotation is null)
                continue;
            var right = judged.Candidates.ConvertAll(candidate =>
                SpeakerKey.IsSpeaker(reading.Cast.Members[candidate.Member], quotation) == true);
            if (right.Contains(true) && right.Contains(false))
                examples.Speakers.Add(new LinearFit.Example(judged.Candidates.ConvertAll(candidate => candidate.Features), [.. right]));
        }
    }

    // There are few pages, and they are nearer to what people ask about: each counts twice, and only for “quotation or not”.
    private static void CollectPages(PageBodies pages, Examples examples)
    {
        var items = PageQuotation.ReadHalf("tuned-on", pages);
        foreach (var page in items.Where(item => item.Kind is not ("reported" or "end")).GroupBy(item => item.Page))
        {
            var reading = Reading.Of(pages.Article(page.Key));
            var marked = page.Select(item => (Item: item, Place: pages.Place(item.Page, item.Start, item.Length))).ToList();
            foreach (var judged in DirectQuotations.Judge(reading, new Running()))
            {
                var (start, end) = reading.Article.FileOffsets.ToFile(judged.Around.Run.Words);
                var found = marked.Find(one => Math.Min(end, one.Place.End) - Math.Max(start, one.Place.Start) > (end - start) / 2);
                for (var i = 0; i < PageWeight && found.Item is not null; i++)
                    examples.Quotations.Add(new LinearFit.Example([judged.Features], [found.Item.Kind != "none"]));
            }
        }
    }

    private static void Write(string path, ImmutableSortedDictionary<string, double> weights) =>
        File.WriteAllLines(path, weights.Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key}\t{pair.Value:0.0#}")));

    private sealed record Examples(List<LinearFit.Example> Speakers, List<LinearFit.Example> Quotations);
}
