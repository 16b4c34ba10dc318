using System.Text.Json;

namespace ArticleBot.Tests.Cli;

public sealed class AskCommandTests : IDisposable
{
    private const string Harbour = """
        Harbour reopens after storm

        The harbour of Vellin reopened on Monday after a storm closed it for nine days, the port authority said.

        Captain Rosa Lind brought the first ferry in at noon with 212 passengers on board.

        Repairs to the north pier will cost four million crowns, according to the mayor.
        """;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("articlebot-");
    private readonly string article;

    public AskCommandTests()
    {
        article = Path.Combine(folder.FullName, "harbour.txt");
        File.WriteAllText(article, Harbour);
    }

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task The_few_words_that_answer_stand_above_their_sentence_and_its_paragraph()
    {
        var session = await AskAsync("Who brought the first ferry in?");

        Assert.Equal(0, session.ExitCode);
        Assert.StartsWith("Captain Rosa Lind\nCaptain Rosa Lind brought the first ferry in at noon with 212 passengers on board. [2]\n\n[2] paragraph 2\n", session.Out, StringComparison.Ordinal);
        Assert.Equal("", session.Error);
    }

    [Fact]
    public async Task What_stands_around_the_answer_is_shown_beside_its_paragraph_and_the_answer_not_again()
    {
        await File.WriteAllTextAsync(article, "Gull lands\n\nA gull landed on the mast at dawn. Nobody fed it.\n\nBoats went round it.", TestContext.Current.CancellationToken);

        var session = await AskAsync("When did a gull land on the mast?");

        Assert.Contains("A gull landed on the mast at dawn. [1]\n\n[1] paragraph 1: … Nobody fed it.\n", session.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sentences_of_one_paragraph_share_a_source()
    {
        await File.WriteAllTextAsync(article, "Gull lands\n\nThe gull Otto landed on the mast at dawn. He stayed there for three hours.\n\nBoats went round it.", TestContext.Current.CancellationToken);

        var session = await AskAsync("How many hours did he stay there?");

        Assert.Contains("\n[The gull Otto landed on the mast at dawn.] [1] He stayed there for three hours. [1]\n\n[1] paragraph 1\n", session.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("[2]", session.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hello")]
    [InlineData("thanks!")]
    [InlineData("what can you do")]
    [InlineData("write me a poem")]
    public async Task What_is_no_question_gets_one_line_and_is_no_failure(string words)
    {
        var session = await AskAsync(words);

        Assert.Equal(0, session.ExitCode);
        Assert.Single(session.Lines);
    }

    [Fact]
    public async Task Lines_lean_on_each_other_only_in_a_conversation()
    {
        const string Lines = "Who brought the first ferry in?\nWhat time did she come in?\n";
        var apart = await Session.RunAsync(["ask", "--article", article, "--json"], Lines);
        var together = await Session.RunAsync(["ask", "--article", article, "--json", "--conversation"], Lines);

        Assert.DoesNotContain("understood", apart.Out, StringComparison.Ordinal);
        Assert.Equal("What time did Rosa Lind come in?", JsonDocument.Parse(together.Lines[1]).RootElement.GetProperty("understood").GetString());
    }

    [Theory]
    [InlineData("articlebot: sumary: no such command. Did you mean summary?", "sumary")]
    [InlineData("articlebot: quote: no such command. Did you mean quotes?", "quote")]
    [InlineData("articlebot: --artcle: ask has no such option. Did you mean --article?", "ask", "Who?", "--artcle", "x")]
    [InlineData("articlebot: --focs: summary has no such option. Did you mean --focus?", "summary", "--focs", "x")]
    public async Task A_misspelt_name_is_named_with_the_nearest_one(string line, params string[] args)
    {
        var session = await Session.RunAsync(args);

        Assert.Equal(2, session.ExitCode);
        Assert.StartsWith(line, session.Error, StringComparison.Ordinal);
        Assert.Single(session.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal("", session.Out);
    }

    [Fact]
    public async Task A_word_that_is_near_no_command_is_named_alone() =>
        Assert.StartsWith("articlebot: zebra: no such command. (", (await Session.RunAsync(["zebra"])).Error, StringComparison.Ordinal);

    [Fact]
    public async Task Words_without_quotation_marks_are_one_question()
    {
        var session = await Session.RunAsync(["ask", "Who", "brought", "the", "first", "ferry?", "--article", article]);

        Assert.Equal("", session.Error);
        Assert.Contains("paragraph 2", session.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_is_one_object_a_line_with_verbatim_citations_and_a_ranking()
    {
        var session = await AskAsync("Who brought the first ferry in?", "--json", "--top", "2");

        var answer = JsonDocument.Parse(Assert.Single(session.Lines)).RootElement;
        Assert.Equal(
            ["id", "question", "answer", "short", "abstained", "doubtful", "reason", "confidence", "mode", "citations", "passages", "elapsedMs"],
            answer.EnumerateObject().Select(property => property.Name));
        var citation = answer.GetProperty("citations")[0];
        Assert.Equal("harbour", citation.GetProperty("article").GetString());
        Assert.Equal(2, citation.GetProperty("paragraph").GetInt32());
        Assert.Equal(
            citation.GetProperty("text").GetString(),
            Harbour.Substring(citation.GetProperty("start").GetInt32(), citation.GetProperty("length").GetInt32()));
        var inShort = answer.GetProperty("short");
        Assert.Equal("Captain Rosa Lind", inShort.GetProperty("text").GetString());
        Assert.Equal("Captain Rosa Lind", Harbour.Substring(inShort.GetProperty("start").GetInt32(), inShort.GetProperty("length").GetInt32()));
        Assert.InRange(answer.GetProperty("confidence").GetDouble(), 0, 1);
        Assert.Equal("extractive", answer.GetProperty("mode").GetString());
        Assert.InRange(answer.GetProperty("passages").GetArrayLength(), 1, 2);
        Assert.Equal(2, answer.GetProperty("passages")[0].GetProperty("paragraph").GetInt32());
    }

    [Fact]
    public async Task Questions_on_stdin_are_answered_in_their_order_under_their_ids()
    {
        const string Questions = "Who brought the first ferry in?\n\n{\"id\":\"cost\",\"question\":\"What will the repairs cost?\"}\n{\"id\":7,\"question\":\"When did the harbour reopen?\"}\n";

        var session = await Session.RunAsync(["ask", "--json", "--article", article], Questions);

        var answers = session.Lines.Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(["\"1\"", "\"cost\"", "7"], answers.Select(answer => answer.GetProperty("id").GetRawText()));
        Assert.Equal([2, 3, 1], answers.Select(answer => answer.GetProperty("citations")[0].GetProperty("paragraph").GetInt32()));
    }

    [Fact]
    public async Task Questions_come_from_a_file_too()
    {
        var file = Path.Combine(folder.FullName, "questions.jsonl");
        await File.WriteAllTextAsync(file, "{\"id\":\"a\",\"question\":\"What will the repairs cost?\"}", TestContext.Current.CancellationToken);

        var session = await Session.RunAsync(["ask", "--questions", file, "--article", article]);

        Assert.StartsWith("four million crowns\nRepairs to the north pier", session.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_that_cannot_be_asked_keeps_its_place_and_the_others_are_answered()
    {
        var session = await Session.RunAsync(["ask", "--json", "--article", article], "{\"id\":\"blank\",\"question\":\"  \"}\nWho brought the first ferry in?\n");

        Assert.Equal(2, session.ExitCode);
        Assert.Equal(2, session.Lines.Length);
        Assert.True(JsonDocument.Parse(session.Lines[0]).RootElement.GetProperty("abstained").GetBoolean());
        Assert.Contains("question 1", session.Error, StringComparison.Ordinal);
        Assert.False(JsonDocument.Parse(session.Lines[1]).RootElement.GetProperty("abstained").GetBoolean());
    }

    [Fact]
    public async Task An_abstention_says_so_and_has_an_exit_code_of_its_own()
    {
        var session = await AskAsync("How many crocodiles live in Madagascar?");

        Assert.Equal(3, session.ExitCode);
        Assert.DoesNotContain("[1]", session.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_that_begins_with_an_at_sign_names_no_file_of_arguments() =>
        Assert.DoesNotContain("file", (await Session.RunAsync(["ask", "@everyone what did Kim say?"])).Error, StringComparison.OrdinalIgnoreCase);

    [Theory]
    [InlineData("ask", "Who?", "--article", "nowhere.txt")]
    [InlineData("ask", "Who?", "--top", "0")]
    [InlineData("ask", "Who?", "--top", "many")]
    [InlineData("ask", "Who?", "--questions", "nowhere.txt")]
    [InlineData("ask", "--questions", "nowhere.txt")]
    [InlineData("ask", "--questions", ".")]
    [InlineData("ask", "")]
    [InlineData("ask")]
    [InlineData("ask", "--nonsense")]
    [InlineData("nonsense")]
    public async Task Bad_usage_is_one_line_on_stderr_and_exit_code_2(params string[] args)
    {
        var session = await Session.RunAsync(args);

        Assert.Equal(2, session.ExitCode);
        Assert.Equal("", session.Out);
        Assert.StartsWith("articlebot: ", session.Error, StringComparison.Ordinal);
        Assert.Single(session.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Theory]
    [InlineData("first\n{broken", "stdin, line 2: this is not JSON")]
    [InlineData("{\"id\":\"x\"}", "stdin, line 1: \"question\" is missing")]
    [InlineData("[1]\n{\"question\":5}", "stdin, line 2: \"question\" is missing")]
    public async Task A_broken_line_stops_the_run_before_anything_is_answered(string input, string reason)
    {
        var session = await Session.RunAsync(["ask", "--article", article], input);

        Assert.Equal(new Session(2, "", $"articlebot: {reason}\n"), session);
    }

    private Task<Session> AskAsync(string question, params string[] more) =>
        Session.RunAsync(["ask", question, "--article", article, .. more]);
}
