using System.Globalization;
using ArticleBot.Articles;
using ArticleBot.Benchmarks.Asking;
using ArticleBot.Benchmarks.Grounding;
using ArticleBot.Summarising;

namespace ArticleBot.Benchmarks.Freezing;

/// <summary>
/// Writes what the bot does over all texts that lie here: <c>freeze OUT [SHARED]</c>. A move leaves every file as it was; any other change
/// shows
/// as a diff. With SHARED, the folder of the developers' benches, their texts too: then OUT holds text that is not ours and is not
/// committed.
/// </summary>
internal static class Freeze
{
    private static readonly SummaryStyle[] Styles = Enum.GetValues<SummaryStyle>();

    /// <summary>Writes answers, quotations, speakers, summaries and verdicts, a file each.</summary>
    /// <param name="folder">The folder of the files; it is made.</param>
    /// <param name="shared">The folder that holds <c>bench</c>; null for our own texts alone.</param>
    public static void Write(string folder, string? shared)
    {
        Directory.CreateDirectory(folder);
        var gold = shared is null ? null : Path.Combine(shared, "bench", "pages", "gold.json");
        var articles = FrozenArticles.Read(shared);
        Lines("answers.txt", Answers(gold));
        Lines("quotations.txt", articles.AsParallel().AsOrdered().SelectMany(Quotations));
        Lines("speakers.txt", articles.AsParallel().AsOrdered().SelectMany(Speakers));
        Lines("summaries.txt", articles.SelectMany(article => Styles.SelectMany(style => Summary(article, style))));
        Lines("verdicts.txt", WrittenReply.Read(gold).AsParallel().AsOrdered().SelectMany(Verdicts));

        void Lines(string file, IEnumerable<string> lines) => File.WriteAllLines(Path.Combine(folder, file), lines);
    }

    private static ParallelQuery<string> Answers(string? gold)
    {
        var own = new[] { ReaderQuestion.TunedOn, ReaderQuestion.HeldBack }.SelectMany(file => ReaderQuestion.Read(file))
            .SelectMany(article => article).Select(question => question.ToBench());
        var pages = gold is null ? [] : PageQuestion.Read(gold).Select(question => question.Bench);
        return own.Concat(pages).AsParallel().AsOrdered().Select(question =>
        {
            var answer = question.Ask();
            var cited = string.Join(',', answer.Citations.Select(citation => citation.Paragraph));
            return Line($"{Id(question.Index.Articles[0])}\t{question.Text}\t{answer.Outcome}\t{answer.Confidence:F3}\t{answer.InShort?.Text}\t{answer.Text}\t{cited}");
        });
    }

    private static IEnumerable<string> Quotations(Article article) => BenchMeaning.Quotations.Attributions(article).Select(given =>
    {
        var words = string.Join(" … ", given.Spans.Select(article.TextOf));
        var speakers = string.Join(" & ", given.Speakers.Select(speaker => speaker.Name));
        return Line($"{Id(article)}\t{given.Paragraph}\t{given.Kind}\t{given.Rule}\t{given.Confidence:F3}\t{given.Polarity}\t{given.Modality}\t{speakers}\t{words}");
    });

    private static IEnumerable<string> Speakers(Article article) =>
        BenchMeaning.Quotations.Speakers([article], includesUnsure: true).Entries
        .Select(entry => Line($"{Id(article)}\t{entry.Speaker.Name}\t{entry.Speaker.Role}\t{entry.Count}"));

    private static IEnumerable<string> Summary(Article article, SummaryStyle style)
    {
        var summary = BenchMeaning.Summariser.SummariseAsync(new SummaryRequest([article], style)).GetAwaiter().GetResult();
        return summary.Sentences.Select(sentence =>
            Line($"{Id(article)}\t{style}\t{sentence.Text}\t{string.Join(',', sentence.Citations.Select(citation => citation.Paragraph))}"));
    }

    private static IEnumerable<string> Verdicts(WrittenReply reply) => GroundingTable.Check(reply)
        .Select(claim => Line($"{Id(reply.Article)}\t{reply.Kind}\t{reply.Text}\t{claim.Verdict}\t{claim.Detail}\t{claim.Written}"));

    private static string Id(Article article) => article.Id;

    private static string Line(FormattableString line) => line.ToString(CultureInfo.InvariantCulture).ReplaceLineEndings(" ");
}
