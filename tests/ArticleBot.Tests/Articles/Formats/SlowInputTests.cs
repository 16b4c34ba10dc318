using System.Text;
using ArticleBot.Articles;

namespace ArticleBot.Tests.Articles.Formats;

/// <summary>Pages and texts that were made to take long.</summary>
[Collection(Reading.Alone)]
public sealed class SlowInputTests
{
    [Theory]
    [InlineData("a.html", "<html><body>", "<div>", 1_400)]
    [InlineData("a.html", "<html><body>", "<b><i>", 700)]
    [InlineData("a.html", "<html><body>", "<ul><li>", 1_000)]
    [InlineData("a.html", "<html><body><p>Text.", "<br>", 50_000)]
    [InlineData("a.html", "<html><body>", "<p>A line.", 2_400)]
    [InlineData("a.html", "<html><body>", "<p>A line.", 30_000)]
    [InlineData("a.html", "<html><body>", "<div><p>A line.</p><p>And one more.</p></div>", 2_400)]
    [InlineData("a.html", "<html><body>", "<p><a href=x>link</a>", 30_000)]
    [InlineData("a.html", "<html><body>", "<table><tr><td>", 400)]
    [InlineData("a.html", "<html><body>", "<a href=x><p>", 700)]
    [InlineData("a.html", "<html><body>", "&amp;<", 50_000)]
    [InlineData("a.html", "<html><body>", "<!--", 100_000)]
    [InlineData("a.html", "<html><body ", "a='1' ", 50_000)]
    [InlineData("a.html", "<html><head>", "<meta name=author content=x>", 50_000)]
    [InlineData("a.md", "# T\n\nA b.\n\n", "[a](", 100_000)]
    [InlineData("a.md", "# T\n\nA b.\n\n", "*a **b _c ", 30_000)]
    [InlineData("a.md", "# T\n\nA b.\n\n", "`a ``b ", 30_000)]
    [InlineData("a.md", "# T\n\nA b.\n\n", "> ", 30_000)]
    [InlineData("a.md", "# T\n\nA b.\n\n", "- ", 30_000)]
    [InlineData("a.md", "# T\n\nA b.\n\n", "| a ", 50_000)]
    [InlineData("a.md", "# T\n\nA b.\n\n", "<a ", 50_000)]
    [InlineData("a.md", "# T\n\nA b.\n\n", "[x]: y\n", 30_000)]
    [InlineData("a.txt", "Title\n\nText.\n\n", "“", 100_000)]
    [InlineData("a.txt", "Title\n\nText.\n\n", "1. ", 50_000)]
    [InlineData("a.txt", "Title\n\nText.\n\n", "- a\n", 50_000)]
    [InlineData("a.txt", "Title\n\nText.\n\n", "By Ann\n\n", 30_000)]
    [InlineData("a.txt", "Title\n\nText.\n\n", "A.B", 100_000)]
    [InlineData("a.txt", "Title\n\nText.\n\n", "Q: a\n\nA: b\n\n", 30_000)]
    public void No_input_takes_more_than_five_seconds(string name, string head, string part, int count)
    {
        var content = Encoding.UTF8.GetBytes(head + string.Concat(Enumerable.Repeat(part, count)));
        var elapsed = Reading.TimeOf(() => Read(name, content));

        TestContext.Current.TestOutputHelper?.WriteLine($"{elapsed.TotalMilliseconds:N0} ms");
        Assert.True(elapsed < Reading.Longest, $"{elapsed}");
    }

    private static void Read(string name, byte[] content)
    {
        try
        {
            _ = ArticleReader.Read(name, content).Info;
        }
        catch (ArticleException exception)
        {
            Assert.DoesNotContain('\n', exception.Message);
        }
    }
}
