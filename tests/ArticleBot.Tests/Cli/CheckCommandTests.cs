using System.Text.Json;

namespace ArticleBot.Tests.Cli;

public sealed class CheckCommandTests : IDisposable
{
    private const string Article = """
        Ferry to Skarholm stops for the winter

        The ferry to Skarholm will stop running on 3 December, the harbour office said on Monday.

        Engineers found 14 cracks in the hull of the Mareike last week. Repairs could cost up to 900,000 euros.

        Captain Ida Brun is accused of sailing too fast through the sound in October. She denies it.
        """;

    private readonly string article = Path.GetTempFileName();

    public CheckCommandTests() => File.WriteAllText(article, Article);

    public void Dispose() => File.Delete(article);

    [Fact]
    public async Task A_text_that_the_article_bears_out_ends_with_0_and_shows_where_without_its_words_again()
    {
        var session = await Session.RunAsync(["check", "-a", article], "Engineers found 14 cracks in the hull of the Mareike last week.");

        Assert.Equal(0, session.ExitCode);
        Assert.Equal(
            ["✓ Engineers found 14 cracks in the hull of the Mareike last week. [2]", "[2] paragraph 2", "(1 of 1 sentence supported)"],
            session.Lines);
    }

    [Fact]
    public async Task A_sentence_that_the_article_does_not_have_ends_with_3()
    {
        var session = await Session.RunAsync(["check", "-a", article], "Engineers found 41 cracks in the hull of the Mareike last week.");

        Assert.Equal(3, session.ExitCode);
        Assert.Contains("✗ Engineers found 41 cracks", session.Out, StringComparison.Ordinal);
        Assert.Contains("0 of 1 sentence supported", session.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sentence_stronger_than_the_article_is_told_with_how_to_put_it()
    {
        var session = await Session.RunAsync(["check", "-a", article, "--json"], "Repairs could cost 900,000 euros.");
        using var json = JsonDocument.Parse(Assert.Single(session.Lines));

        var sentence = Assert.Single(json.RootElement.GetProperty("sentences").EnumerateArray());
        Assert.Equal(3, session.ExitCode);
        Assert.Equal("stronger", sentence.GetProperty("verdict").GetString());
        Assert.Contains("up to 900,000 euros", sentence.GetProperty("instead").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sentences_keep_their_place_in_the_text_and_questions_and_marks_are_left_out()
    {
        const string Text = "# What is new?\n\n- She denies it. [3]\n";

        var session = await Session.RunAsync(["check", "-a", article, "--json"], Text);
        using var json = JsonDocument.Parse(Assert.Single(session.Lines));

        var sentence = Assert.Single(json.RootElement.GetProperty("sentences").EnumerateArray());
        Assert.Equal("She denies it.", sentence.GetProperty("text").GetString());
        Assert.Equal(Text.IndexOf("She", StringComparison.Ordinal), sentence.GetProperty("start").GetInt32());
    }

    [Theory]
    [InlineData("", "the text to check is empty")]
    [InlineData(" \n", "the text to check is empty")]
    [InlineData("Is it so?", "no sentence")]
    public async Task A_text_that_claims_nothing_is_bad_input(string text, string told)
    {
        var session = await Session.RunAsync(["check", "-a", article], text);

        Assert.Equal(2, session.ExitCode);
        Assert.Contains(told, session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Article_and_text_cannot_both_come_from_standard_input()
    {
        var session = await Session.RunAsync(["check", "-a", "-"], "The ferry stops.");

        Assert.Equal(2, session.ExitCode);
        Assert.Contains("cannot both come from standard input", session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_that_is_no_file_is_named()
    {
        var session = await Session.RunAsync(["check", "no-such-draft.txt", "-a", article]);

        Assert.Equal(2, session.ExitCode);
        Assert.Contains("no-such-draft.txt: no such file", session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_with_too_many_sentences_is_refused_before_it_is_checked()
    {
        var session = await Session.RunAsync(["check", "-a", article], string.Concat(Enumerable.Repeat("She denies it. ", 500)));

        Assert.Equal(2, session.ExitCode);
        Assert.Contains("more than 400 sentences", session.Error, StringComparison.Ordinal);
    }
}
