using ArticleBot.Benchmarks.Asking;
using ArticleBot.Grounding;
using ArticleBot.Grounding.Replies;

namespace ArticleBot.Benchmarks.Grounding;

/// <summary>
/// How the many forms of replies are taken: <c>reply-forms [--errors]</c>. Ways to say “not in the article” have to be understood, orders
/// of the article stopped, forms of citation read with nothing of them left in the sentence, the told half of a half answer and what the
/// article denies itself kept.
/// </summary>
internal static class ReplyForms
{
    private const string Told = "The weir at Aldbrook gave way on Sunday night";

    /// <summary>Writes a line a kind with the three files' figures, and the replies tuned on that are taken wrongly.</summary>
    public static void Write(bool listErrors, TextWriter output)
    {
        var article = ArticleReader.Read("forms", File.ReadAllText(PathOf("reply-forms.txt")));
        var evidence = Evidence.Of(article.Paragraphs.Select(paragraph => (article, paragraph)));
        var checker = new ReplyCheck(BenchMeaning.Understanding);
        var (tuned, heldBack, first) = (Rows("reply-forms-tuned-on.tsv"), Rows("reply-forms-held-back.tsv"), Rows("reply-forms.tsv"));
        output.WriteLine("| | tuned on | held back | the first ones |\n| --- | --- | --- | --- |");
        foreach (var kind in tuned.Select(row => row.Kind).Distinct(StringComparer.Ordinal))
            output.WriteLine($"| {kind} | {Figure(tuned, kind)} | {Figure(heldBack, kind)} | {Figure(first, kind)} |");
        foreach (var row in tuned.Where(row => listErrors && !IsRight(row)))
            output.WriteLine($"{row.Kind}: {row.Reply} -> "
                + string.Join("; ", checker.Check(row.Reply, evidence).Claims.Select(claim => $"{claim.Verdict} {claim.Text}")));

        string Figure(List<Form> rows, string kind) =>
            $"{rows.Count(row => row.Kind == kind && IsRight(row))} of {rows.Count(row => row.Kind == kind)}";

        bool IsRight(Form row) => ReplyForms.IsRight(row, checker.Check(row.Reply, evidence));
    }

    private static bool IsRight(Form form, CheckedReply reply) => form.Kind switch
    {
        "not-said" => reply.SaysNotSaid,
        "stopped" => !reply.Claims.Any(claim => claim.IsSupported),
        "kept" => reply.Claims is [{ IsSupported: true } claim] && claim.Text.TrimEnd('.').EndsWith(Told[1..], StringComparison.Ordinal),
        _ => reply.Supported.Any(claim => claim.Text.Contains(form.Kept, StringComparison.OrdinalIgnoreCase)),
    };

    private static List<Form> Rows(string file) =>
    [
        .. File.ReadLines(PathOf(file)).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'))
            .Select(row => new Form(row[0], row[1], row.ElementAtOrDefault(2) ?? "")),
    ];

    private static string PathOf(string file) => Path.Combine(AppContext.BaseDirectory, "Grounding", file);

    private sealed record Form(string Kind, string Reply, string Kept);
}
