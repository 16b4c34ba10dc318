using System.Globalization;
using ArticleBot.Benchmarks.Pages;
using Found = ArticleBot.Benchmarks.Quotations.PageQuotationFigures.Found;

namespace ArticleBot.Benchmarks.Quotations;

/// <summary>
/// Who said what on real pages: <c>page-quotations GOLD.json</c>, GOLD.json of the developers' <c>bench/pages</c>; with <c>--errors</c> what
/// goes wrong on the half that is tuned on. The other half's errors are never shown.
/// </summary>
internal static class PageQuotationTable
{
    /// <summary>Writes the figures of both halves.</summary>
    public static void Write(string gold, bool listErrors, TextWriter output)
    {
        var pages = new PageBodies(gold);
        foreach (var half in new[] { "tuned-on", "held-back" })
        {
            var figures = new PageQuotationFigures(pages, PageQuotation.ReadAll(Path.Combine(AppContext.BaseDirectory, "Pages", $"quotations-{half}.jsonl")));
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
        var given = figures.All.Where(found => found.IsQuoted && found.Item is not { Kind: "post" or "answer" or "question" }).ToList();
        var wanted = figures.Items.Where(item => item.Item.IsQuoted).ToList();
        var right = given.Count(found => found.IsRight);
        var named = given.Count(found => found.Item?.IsQuoted == true);
        output.WriteLine(Line($"  quoted words with the right speaker: P {Percent(right, given.Count)} R {Percent(right, wanted.Count)} F1 {Percent(2 * right, given.Count + wanted.Count)} ({right} right, {given.Count} given, {wanted.Count} marked; {named} found)"));
        output.WriteLine(Line($"  shown although nobody said them: {given.Count(found => found.Item is null)} unmarked, {given.Count(found => found.Item?.Kind == "none")} of {figures.Items.Count(item => item.Item.Kind == "none")} titles, nicknames, scare quotes"));
    }

    private static void WriteReported(PageQuotationFigures figures, TextWriter output)
    {
        var given = figures.All.Where(found => found.IsReported).ToList();
        var wanted = figures.Items.Where(item => item.Item.Kind == "reported").ToList();
        var shown = given.Where(found => found.IsShown).ToList();
        output.WriteLine(Line($"  reported, shown: P {Percent(shown.Count(found => found.IsRight), shown.Count)} ({shown.Count(found => found.IsRight)} of {shown.Count}), R {Percent(wanted.Count(item => PageQuotationFigures.IsFound(item, figures.All.Where(found => found.IsShown))), wanted.Count)} (of {wanted.Count})"));
        output.WriteLine(Line($"  reported, all: P {Percent(given.Count(found => found.IsRight), given.Count)} ({given.Count(found => found.IsRight)} of {given.Count}), R {Percent(wanted.Count(item => PageQuotationFigures.IsFound(item, figures.All)), wanted.Count)} (of {wanted.Count})"));
        foreach (var band in given.GroupBy(found => Math.Floor(found.Attribution.Confidence * 10) / 10).OrderByDescending(band => band.Key))
            output.WriteLine(Line($"    from {band.Key:0.0}: {Rate(band)}"));
        foreach (var rule in given.GroupBy(found => found.Attribution.Rule).OrderByDescending(rule => rule.Count()))
            output.WriteLine(Line($"    {rule.Key}: {Rate(rule)}, shown {Rate(rule.Where(found => found.IsShown))}"));
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
            var words = string.Join(" … ", found.Attribution.Spans.Select(found.Article.TextOf));
            var cue = found.Attribution.Cue is { } said ? found.Article.TextOf(said) : "-";
            output.WriteLine(Line($"  {found.Page} {(found.IsShown ? "shown" : "unsure")} [{found.Attribution.Paragraph}] {found.Attribution.Rule} {found.Attribution.Confidence:0.00} {found.Attribution.Speaker?.Name ?? "?"} ({cue}) wanted {found.Item?.Kind ?? "nothing"} {(found.Item is null ? "" : string.Join(" / ", found.Item.Speakers))}: {words}"));
        }

        foreach (var item in figures.Items.Where(item => item.Item.Kind != "none" && !PageQuotationFigures.IsFound(item, figures.All)))
            output.WriteLine(Line($"  {item.Item.Page} missed {item.Item.Kind} at {item.Item.Start}, {item.Item.Length} long, of {string.Join(" / ", item.Item.Speakers)}"));
    }

    private static string Rate(IEnumerable<Found> group) => string.Create(CultureInfo.InvariantCulture, $"{group.Count(found => found.IsRight)} of {group.Count()} right");

    private static string Percent(int part, int whole) => whole == 0 ? "–" : (100.0 * part / whole).ToString("0.0", CultureInfo.InvariantCulture);

    private static string Line(FormattableString line) => line.ToString(CultureInfo.InvariantCulture);
}
