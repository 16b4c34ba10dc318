using ArticleBot.Articles;
using ArticleBot.Benchmarks.Asking;
using ArticleBot.Grounding;
using ArticleBot.Grounding.Replies;
using ArticleBot.Quotations;

namespace ArticleBot.Benchmarks.Grounding;

/// <summary>
/// How the many forms of replies are taken: <c>reply-forms [--errors]</c>. Ways to say “not in the article” have to be understood, orders
/// of the article stopped, forms of citation read with nothing of them left in the sentence.
/// </summary>
internal static class ReplyForms
{
    private const string Told = "The weir at Aldbrook gave way on Sunday night";

    /// <summary>Writes a line a kind, and the replies that are taken wrongly.</summary>
    public static void Write(bool listErrors, TextWriter output)
    {
        var article = ArticleReader.Read("forms", File.ReadAllText(PathOf("reply-forms.txt")));
        var evidence = Evidence.Of(article.Paragraphs.Select(paragraph => (article, paragraph)));
        var checker = new ReplyCheck(ArticleVoices.Of, BenchMeaning.Understanding);
        var rows = File.ReadLines(PathOf("reply-forms.tsv")).Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t'))
            .Select(row => (Kind: row[0], Reply: row[1], IsRight: IsRight(row[0], checker.Check(row[1], evidence)))).ToList();
        foreach (var kind in rows.GroupBy(row => row.Kind))
            output.WriteLine($"{kind.Key}: {kind.Count(row => row.IsRight)} of {kind.Count()}");
        foreach (var row in rows.Where(row => listErrors && !row.IsRight))
            output.WriteLine($"{row.Kind}: {row.Reply} -> "
                + string.Join("; ", checker.Check(row.Reply, evidence).Claims.Select(claim => $"{claim.Verdict} {claim.Text}")));
    }

    private static bool IsRight(string kind, CheckedReply reply) => kind switch
    {
        "not-said" => reply.SaysNotSaid,
        "stopped" => !reply.Claims.Any(claim => claim.IsSupported),
        _ => reply.Claims is [{ IsSupported: true } claim] && claim.Text.TrimEnd('.').EndsWith(Told[1..], StringComparison.Ordinal),
    };

    private static string PathOf(string file) => Path.Combine(AppContext.BaseDirectory, "Grounding", file);
}
