using System.Globalization;
using System.Text;
using ArticleBot.Articles;

namespace ArticleBot.Tests.Articles.Formats;

/// <summary>
/// Damaged files give an article or one line, soon. <c>ARTICLEBOT_MUTATIONS</c> sets how many are tried of each format; the
/// figures of 10,000 stand in docs/articles.md.
/// </summary>
[Collection(Reading.Alone)]
public sealed class MutationTests
{
    private static readonly int Count =
        int.TryParse(Environment.GetEnvironmentVariable("ARTICLEBOT_MUTATIONS"), CultureInfo.InvariantCulture, out var wanted) ? wanted : 60;

    public static TheoryData<string> Formats() => ["html", "pdf", "docx", "txt", "md"];

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_damaged_file_gives_an_article_or_one_line_within_five_seconds(string format)
    {
        var sound = Sound(format);
        var (slowest, slowestSeed) = (TimeSpan.Zero, 0);
        for (var seed = 0; seed < Count; seed++)
        {
            TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
            var (refusal, damaged) = ((string?)null, Mutation.Of(sound, new Random(seed)));
            var elapsed = Reading.TimeOf(() => refusal = Refusal($"a.{format}", damaged));
            if (elapsed > slowest)
                (slowest, slowestSeed) = (elapsed, seed);
            Assert.True(refusal is null || !refusal.Contains('\n', StringComparison.Ordinal) && refusal.Length < 200, $"seed {seed}: {refusal}");
        }

        Assert.True(slowest < Reading.Longest, $"{format}: seed {slowestSeed} took {slowest}");
        TestContext.Current.TestOutputHelper?.WriteLine($"{format}: {Count} mutations, the slowest (seed {slowestSeed}) {slowest.TotalMilliseconds:N0} ms");
    }

    private static string? Refusal(string name, byte[] content)
    {
        try
        {
            var article = ArticleReader.Read(name, content);
            _ = article.Info;
            Assert.DoesNotContain(article.Text, unit => char.IsControl(unit) && unit != '\n');
            return null;
        }
        catch (ArticleException exception)
        {
            return exception.Message;
        }
    }

    private static byte[] Sound(string format) => format switch
    {
        "html" => Encoding.UTF8.GetBytes(Pages.Ferry),
        "pdf" => Pages.Pdf(),
        "docx" => Pages.Docx(),
        "md" => Encoding.UTF8.GetBytes("# Ferry\n\n> “A bang,” said *Bo*.\n\n- [one](x)\n- `two`\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n<b>end</b> &amp; ![p](q)\n"),
        _ => Encoding.UTF8.GetBytes("Ferry hits pier\n\nBy Ann Lee, 3/4/2026\n\n  “It is here,” he said.\n- one\n- two\n\nQ: Why?\nA: Fog.\n"),
    };
}
