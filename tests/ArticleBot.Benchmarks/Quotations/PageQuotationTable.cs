using System.Globalization;
using ArticleBot.Benchmarks.Pages;
using Found = ArticleBot.Benchmarks.Quotations.PageQuotationFigures.Found;

namespace ArticleBot.Benchmarks.Quotations;

/// <summary>
/// Who said what on real pages: <c>page-quotations GOLD</c>, the developers' <c>bench/pages/gold.json</c> or the folder
/// <c>tests/data/text</c> of the public repository codelucas/newspaper; with <c>--errors</c> what goes wrong on the half that is tuned on.
/// The other half's errors are never shown.
/// </summary>
internal static class PageQuotationTable
{
    /// <summary>Writes the figures of both halves.</summary>
    public static void Write(string gold, bool listErrors, TextWriter output)
    {
        var pages = new PageBodies(gold);
        foreach (var half in new[] { "tuned-on", "held-back" })
        {
            var items = PageQuotation.ReadHalf(half, pages);
            var figures = new PageQuotationFigures(pages, items);
            output.WriteLine($"{half}:");
            WriteQuoted(figures, output);
            WriteReported(figures, output);
            WriteLayout(figures, output);
            if (listErrors && half == "tuned-on")
                WriteErrors(figures, output);
        }
    }

    private static void WriteQuoted(PageQuotationFigures figures, TextWriter output)
    {
        var all = figures.All.Where(found => found.IsQuoted && found.Item is not { Kind: "post" or "answer" or "question" }).ToList();
        WriteQuoted("quoted words with the right speaker, shown", figures, all.FindAll(found => found.IsShown), output);
        WriteQuoted("quoted words with the right speaker, all", figures, all, output);
        foreach (var band in all.GroupBy(found => Math.Floor(found.Attribution.Confidence * 10) / 10).OrderByDescending(band => band.Key))
            output.WriteLine(Line($"    from {band.Key:0.0}: {Rate(band)}"));
    }

    private static void WriteQuoted(string name, PageQuotationFigures figures, List<Found> given, TextWriter output)
    {
        var wanted = figures.Items.Where(item => item.Item.IsQuoted).ToList();
        var (right, named) = (given.Count(found => found.IsRight), given.Count(found => found.Item?.IsQuoted == true));
        var (precision, recall) = (Percent(right, given.Count), Percent(right, wanted.Count));
        output.WriteLine($"  {name}: P {precision} R {recall} "
            + $"F1 {Percent(2 * right, given.Count + wanted.Count)}");
        output.WriteLine(Line($"    {right} right, {given.Count} given, {wanted.Count} marked; {named} found"));
        var (none, nones) = (given.Count(found => found.Item?.Kind == "none"), figures.Items.Count(item => item.Item.Kind == "none"));
        output.WriteLine(Line(
            $"    nobody said: {none} of {nones} titles, nicknames, scare quotes; {given.Count(found => found.Item is null)} unmarked"));
    }

    private static void WriteReported(PageQuotationFigures figures, TextWriter output)
    {
        var given = figures.All.Where(found => found.IsReported).ToList();
        WriteReported("reported, shown", figures, figures.All.Where(found => found.IsShown).ToList(), output);
        WriteReported("reported, all", figures, figures.All, output);
        foreach (var band in given.GroupBy(found => Math.Floor(found.Attribution.Confidence * 10) / 10).OrderByDescending(band => band.Key))
            output.WriteLine(Line($"    from {band.Key:0.0}: {Rate(band)}"));
        foreach (var rule in given.GroupBy(found => found.Attribution.Rule).OrderByDescending(rule => rule.Count()))
            output.WriteLine($"    {rule.Key}: {Rate(rule)}, shown {Rate(rule.Where(found => found.IsShown))}");
    }

    private static void WriteReported(string name, PageQuotationFigures figures, IReadOnlyList<Found> all, TextWriter output)
    {
        var given = all.Where(found => found.IsReported).ToList();
        var wanted = figures.Items.Where(item => item.Item.Kind == "reported").ToList();
        var recall = Percent(wanted.Count(item => PageQuotationFigures.IsFound(item, all)), wanted.Count);
        output.WriteLine(Line(
            $"  {name}: P {Percent(given.Count(found => found.IsRight), given.Count)} ({Rate(given)}), R {recall} of {wanted.Count}"));
    }

    private static void WriteLayout(PageQuotationFigures figures, TextWriter output)
    {
        foreach (var kind in new[] { "post", "answer" })
        {
            var wanted = figures.Items.Where(item => item.Item.Kind == kind).ToList();
            output.WriteLine(Line($"  {kind}s: {wanted.Count(item => PageQuotationFigures.IsFound(item, figures.All))} of {wanted.Count}"));
        }
    }

    private static void WriteErrors(PageQuotationFigures figures, TextWriter output)
    {
        foreach (var found in figures.All.Where(found => !found.IsRight))
        {
            var given = found.Attribution;
            var (words, cue) = (string.Join(" … ", given.Spans.Select(found.Article.TextOf)), given.Cue is { } said
                ? found.Article.TextOf(said) : "-");
            var wanted = found.Item is null ? "nothing" : $"{found.Item.Kind} {string.Join(" / ", found.Item.Speakers)}";
            var place = $"{found.Page} {(found.IsShown ? "shown" : "unsure")} [{found.Attribution.Paragraph}]";
            output.WriteLine(Line(
                $"  {place} {given.Rule} {given.Confidence:0.00} {given.Speaker?.Name ?? "?"} ({cue}) wanted {wanted}: {words}"));
        }

        foreach (var (item, _) in figures.Items.Where(item => item.Item.Kind != "none" && !PageQuotationFigures.IsFound(item, figures.All)))
            output.WriteLine(Line(
                $"  {item.Page} missed {item.Kind} at {item.Start}, {item.Length} long, of {string.Join(" / ", item.Speakers)}"));
    }

    private static string Rate(IEnumerable<Found> group) =>
        string.Create(CultureInfo.InvariantCulture, $"{group.Count(found => found.IsRight)} of {group.Count()} right");

    private static string Percent(int part, int whole) =>
        whole == 0 ? "–" : (100.0 * part / whole).ToString("0.0", CultureInfo.InvariantCulture);

    private static string Line(FormattableString line) => line.ToString(CultureInfo.InvariantCulture);
}
