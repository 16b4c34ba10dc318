using System.Globalization;
using ArticleBot.Quotations.Attributions;
using ArticleBot.Quotations.People;
using ArticleBot.Quotations.Reported;

namespace ArticleBot.Benchmarks.Quotations;

/// <summary>
/// How reported statements agree with what people marked in annotated articles: a statement is right where it shares half of its
/// code points with a marked one that no other is nearer to. What lies in discarded text or holds words in marks counts for nothing.
/// </summary>
internal sealed class ReportedReliability
{
    private const double Half = 0.5;
    private const double Shown = 0.6;

    private readonly List<(Attribution Statement, bool IsRight)> found = [];
    private int marked;

    /// <summary>Compares.</summary>
    public ReportedReliability(IEnumerable<(AnnotatedArticle Annotated, Reading Reading)> articles, ReportedModel model)
    {
        foreach (var (annotated, reading) in articles)
            Compare(annotated, reading, [.. ReportedStatements.Find(reading, model)]);
    }

    /// <summary>Writes precision and recall, of what is shown and of all, and how many are right by confidence and by rule.</summary>
    public void Write(string name, TextWriter output)
    {
        output.WriteLine($"  {name}:");
        output.WriteLine($"    all: {Figures(found)}");
        output.WriteLine($"    shown: {Figures([.. found.Where(one => one.Statement.Confidence >= Shown)])}");
        ReliabilityTable.Write(found, Shown, output);
    }

    private void Compare(AnnotatedArticle annotated, Reading reading, List<Attribution> statements)
    {
        var given = statements.ConvertAll(statement => statement.Spans.Select(reading.Article.FileOffsets.ToFile).ToList());
        var wanted = annotated.Reported.Select(statement => statement.Spans.Select(span => (span[0], span[1])).ToList()).ToList();
        var pairs = given.Index()
            .SelectMany(one => wanted.Index().Select(other => (One: one.Index, Other: other.Index, Agreement: Agreement(one.Item, other.Item))))
            .Where(pair => pair.Agreement >= Half).OrderByDescending(pair => pair.Agreement);
        var (right, taken) = (new HashSet<int>(), new HashSet<int>());
        foreach (var pair in pairs)
        {
            if (!right.Contains(pair.One) && taken.Add(pair.Other))
                right.Add(pair.One);
        }

        marked += wanted.Count;
        var apart = annotated.Mixed.SelectMany(content => content).Concat(annotated.Discarded)
            .Select(span => (span[0], span[1])).Distinct().ToList();
        found.AddRange(given.Index().Where(one => right.Contains(one.Index) || Shared(one.Item, apart) < Half * Length(one.Item))
            .Select(one => (statements[one.Index], right.Contains(one.Index))));
    }

    private static double Agreement(List<(int Start, int End)> one, List<(int Start, int End)> other)
    {
        var shared = Shared(one, other);
        return (double)shared / (Length(one) + Length(other) - shared);
    }

    private static int Shared(List<(int Start, int End)> one, List<(int Start, int End)> other) =>
        one.Sum(span => other.Sum(part => Math.Max(0, Math.Min(span.End, part.End) - Math.Max(span.Start, part.Start))));

    private static int Length(List<(int Start, int End)> spans) => spans.Sum(span => span.End - span.Start);

    private string Figures(List<(Attribution, bool IsRight)> group)
    {
        var right = group.Count(one => one.IsRight);
        var (precision, recall) = (100.0 * right / Math.Max(1, group.Count), 100.0 * right / marked);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"P {precision:0.0} R {recall:0.0} F1 {200.0 * right / (group.Count + marked):0.0} ({right} of {group.Count} right, {marked} marked)");
    }
}
