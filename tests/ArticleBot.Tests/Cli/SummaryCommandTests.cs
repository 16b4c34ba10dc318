using System.Text.Json;
using System.Text.RegularExpressions;

namespace ArticleBot.Tests.Cli;

public sealed class SummaryCommandTests
{
    [Fact]
    public async Task A_summary_is_shown_with_the_paragraphs_of_its_sentences()
    {
        var session = await Session.RunAsync(["summary"]);

        Assert.Equal(0, session.ExitCode);
        var mark = Regex.Match(session.Out, @"\. (\[(\d+)\])");
        Assert.True(mark.Success);
        Assert.Contains($"\n{mark.Groups[1].Value} paragraph {mark.Groups[2].Value}\n", session.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("headline", 1)]
    [InlineData("short", 3)]
    [InlineData("bullets", 5)]
    public async Task Json_holds_the_sentences_with_their_citations(string style, int count)
    {
        var session = await Session.RunAsync(["summary", "--style", style, "--json"]);
        using var json = JsonDocument.Parse(Assert.Single(session.Lines));

        Assert.Equal(style, json.RootElement.GetProperty("style").GetString());
        Assert.Equal("extractive", json.RootElement.GetProperty("mode").GetString());
        Assert.Equal(count, json.RootElement.GetProperty("sentences").GetArrayLength());
        Assert.All(json.RootElement.GetProperty("sentences").EnumerateArray(), sentence =>
            Assert.Contains(sentence.GetProperty("citations")[0].GetProperty("text").GetString()!, sentence.GetProperty("text").GetString(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_focus_that_the_article_does_not_speak_of_ends_with_3()
    {
        var session = await Session.RunAsync(["summary", "--focus", "bananas"]);

        Assert.Equal(3, session.ExitCode);
        Assert.Contains("does not speak of “bananas”", session.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--style", "sonnet")]
    [InlineData("--focus", "LONG")]
    [InlineData("--article", "no-such-article")]
    public async Task Bad_input_is_one_line_and_ends_with_2(string option, string value)
    {
        var session = await Session.RunAsync(["summary", option, value == "LONG" ? new string('x', 300) : value]);

        Assert.Equal(2, session.ExitCode);
        Assert.Equal(1, session.Error.Count(unit => unit == '\n'));
        Assert.Empty(session.Out);
    }

    [Fact]
    public async Task The_chat_has_the_same_command()
    {
        var session = await Session.RunAsync(["chat"], "/summary bullets\n/summary short --focus Seoul\n");

        Assert.Equal(5, session.Lines.Count(line => line.StartsWith("• ", StringComparison.Ordinal)));
        Assert.Contains("Seoul", session.Out, StringComparison.Ordinal);
    }
}
