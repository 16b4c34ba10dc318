using System.Text.Json;

namespace ArticleBot.Tests.Cli;

public sealed class ArticleCommandTests
{
    private const string Text = "Ferry hits pier\n\nBy Ann Lee, 3 March 2026\n\nA ferry hit the pier on Monday.\n\nThe pier at dawn. (Photo: Bo Ek)\n\nNobody was hurt.";

    [Fact]
    public async Task An_article_is_read_from_standard_input_and_shown_with_its_origin_and_kinds()
    {
        var session = await Session.RunAsync(["article", "-"], Text);

        Assert.Equal(0, session.ExitCode);
        Assert.Equal(
            ["Ferry hits pier  (stdin)", "Ann Lee | 3 March 2026", "   1  [byline] By Ann Lee, 3 March 2026", "   2  A ferry hit the pier on Monday.", "   3  [caption] The pier at dawn. (Photo: Bo Ek)", "   4  Nobody was hurt."],
            session.Lines);
    }

    [Fact]
    public async Task As_JSON_the_text_is_the_body_and_every_paragraph_has_its_place_in_the_whole_text()
    {
        var session = await Session.RunAsync(["article", "--json", "-"], Text);
        using var json = JsonDocument.Parse(Assert.Single(session.Lines));
        var article = json.RootElement;
        var whole = Value("articleText")!;

        Assert.Equal("A ferry hit the pier on Monday.\n\nNobody was hurt.", Value("text"));
        Assert.Equal(("stdin", "Ferry hits pier", "Ann Lee", "3 March 2026"), (Value("article"), Value("title"), Value("byline"), Value("published")));
        Assert.Equal(["byline", "body", "caption", "body"], article.GetProperty("paragraphs").EnumerateArray().Select(one => one.GetProperty("kind").GetString()));
        Assert.Equal(
            ["By Ann Lee, 3 March 2026", "A ferry hit the pier on Monday.", "The pier at dawn. (Photo: Bo Ek)", "Nobody was hurt."],
            article.GetProperty("paragraphs").EnumerateArray()
                .Select(one => whole.Substring(one.GetProperty("start").GetInt32(), one.GetProperty("length").GetInt32())));

        string? Value(string name) => article.GetProperty(name).GetString();
    }

    [Fact]
    public async Task A_title_can_be_given() =>
        Assert.StartsWith("Fog  (stdin)", (await Session.RunAsync(["article", "-", "--title", "Fog"], Text)).Out, StringComparison.Ordinal);

    [Theory]
    [InlineData("summary", "-")]
    [InlineData("ask", "Who was hurt?", "-a", "-")]
    [InlineData("quotes", "-a", "-")]
    public async Task Every_verb_reads_standard_input(params string[] args)
    {
        var session = await Session.RunAsync(args, Text.Replace("Nobody was hurt.", "“Nobody was hurt,” said Ida Kern, the harbour master.", StringComparison.Ordinal));

        Assert.Equal((0, ""), (session.ExitCode, session.Error));
    }

    [Fact]
    public async Task The_questions_and_the_article_cannot_both_come_from_standard_input()
    {
        Assert.Equal((2, "articlebot: the article and the questions cannot both come from standard input\n"), Refusal(await Session.RunAsync(["ask", "-a", "-"], Text)));
        Assert.Equal((2, "articlebot: chat reads your questions from standard input: give the article as a file\n"), Refusal(await Session.RunAsync(["chat", "-"], Text)));
    }

    [Fact]
    public async Task An_article_in_another_language_is_answered_with_a_line_that_says_what_does_not_work()
    {
        const string German = "Neue Brücke\n\nDer Bürgermeister von Ostby hat am Montag die neue Brücke eröffnet. Sie ist die längste des Landes und war nicht billig.";

        Assert.StartsWith("articlebot: stdin is in German: ask in English", (await Session.RunAsync(["article", "-"], German)).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Escape_codes_in_a_name_reach_neither_output()
    {
        Assert.Equal((2, "articlebot: no[31mfile: no such file\n"), Refusal(await Session.RunAsync(["article", "no\u001B[31mfile"])));
        Assert.DoesNotContain('\u001B', (await Session.RunAsync(["article", "--\u001B[31mx"])).Error);
    }

    private static (int ExitCode, string Error) Refusal(Session session) => (session.ExitCode, session.Error);
}
