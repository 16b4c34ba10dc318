using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace ArticleBot.Tests.Cli;

public sealed class EvalCommandTests : IDisposable
{
    private const string Bridge = """{"question": "When does the old bridge close?", "article": "bridge", "paragraph": 1}""";
    private const string Days = """{"question": "How long does the old bridge close?", "article": "bridge", "words": ["twelve days", "12 days"]}""";
    private const string Absent = """{"question": "Who painted the bridge green in 1950?", "article": "bridge", "absent": true}""";
    private const string Wrong = """{"question": "When does the old bridge close?", "article": "bridge", "words": "in October"}""";
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("articlebot-");

    public EvalCommandTests()
    {
        folder.CreateSubdirectory("seeds");
        Write("seeds/bridge.txt", "Bridge closes\n\nThe old bridge closes for twelve days in March.\n\nThe mayor, Rui Duarte, called it a pity.");
        Write("seeds/ferry.txt", "Ferry strike ends\n\nFerry crews in Lisbon were on strike for nine days.");
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task The_figures_tell_what_was_expected_found_and_answered()
    {
        var session = await EvalAsync([Bridge, Days, Absent, Wrong], "--json");
        using var summary = JsonDocument.Parse(session.Lines[^1]);
        var figures = summary.RootElement.GetProperty("figures");

        Assert.Equal((0, ""), (session.ExitCode, session.Error));
        Assert.Equal(5, session.Lines.Length);
        Assert.Equal((3, 4), Share(figures, "right"));
        Assert.Equal((1, 1), Share(figures, "absent"));
        Assert.Equal((2, 3), Share(figures, "recall"));
        Assert.Equal((3, 3), Share(figures, "answered"));
    }

    [Theory]
    [InlineData("right=0.7", 0)]
    [InlineData("right=0.8", 1)]
    [InlineData("absent=1", 0)]
    [InlineData("recall=0.7", 1)]
    public async Task A_figure_under_its_bar_ends_with_code_1(string bar, int code)
    {
        var session = await EvalAsync([Bridge, Days, Absent, Wrong], "--min", bar);

        Assert.Equal(code, session.ExitCode);
        Assert.Equal(code == 1, session.Error.Contains($"{bar.Split('=')[0]} is 0.", StringComparison.Ordinal));
        Assert.Contains("wrong, line 4: When does the old bridge close?", session.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rihgt=0.8", "there is no such figure. Did you mean right?")]
    [InlineData("right=80", "allowed is a share from 0 to 1")]
    [InlineData("right", "allowed is a share from 0 to 1")]
    [InlineData("absent=0.5", "no question of the file tells it")]
    public async Task A_bar_that_is_none_is_refused(string bar, string message)
    {
        var session = await EvalAsync([Bridge], "--min", bar);

        Assert.Equal((2, ""), (session.ExitCode, session.Out));
        Assert.Contains(message, session.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no JSON", "line 2: this is not JSON")]
    [InlineData("""{"question": "Who?", "article": "nowhere"}""", "line 2: nowhere: no such file")]
    [InlineData("""{"question": "Who?", "article": "bridge", "hash": "abc"}""", "line 2: bridge has another text")]
    public async Task A_bad_line_is_named_before_anything_is_asked(string line, string message)
    {
        var session = await EvalAsync([Bridge, line]);

        Assert.Equal((2, ""), (session.ExitCode, session.Out));
        Assert.Contains(message, Assert.Single(session.Error.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_next_run_tells_what_changed()
    {
        await EvalAsync([Bridge, Days, """{"question": "Who called it a pity?", "article": "bridge"}"""]);
        Write("seeds/bridge.txt", "Bridge closes\n\nThe mayor, Ida Kern, called it a pity.\n\nThe old bridge closes for twelve days in March.");
        var session = await EvalAsync([Bridge, Days, """{"question": "Who called it a pity?", "article": "bridge"}"""]);

        Assert.Contains("- wrong since the last run, line 1", session.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("since the last run, line 2", session.Out, StringComparison.Ordinal);
        Assert.Contains("~ other words since the last run, line 3", session.Out, StringComparison.Ordinal);
        Assert.Contains("1 of 3 questions do not say what is expected", session.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_that_stands_twice_is_compared_line_by_line()
    {
        await EvalAsync([Bridge, Wrong]);

        Assert.DoesNotContain("since the last run", (await EvalAsync([Bridge, Wrong])).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_settings_stand_side_by_side()
    {
        var other = folder.CreateSubdirectory("other").FullName;
        Write("other/bridge.txt", "Bridge\n\nNothing is known of it.");
        var settings = Write("settings.json", JsonSerializer.Serialize(new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["Articles"] = new { Folder = other },
            ["Storage"] = new { Path = Path.Combine(other, "articlebot.db") },
            ["Meaning"] = new { Provider = "None" },
        }));
        var session = await EvalAsync([Bridge, Days], "--compare", settings, "--json");
        using var summary = JsonDocument.Parse(session.Lines[^1]);

        Assert.Equal((2, 2), Share(summary.RootElement.GetProperty("figures"), "right"));
        Assert.Equal((0, 2), Share(summary.RootElement.GetProperty("compared"), "right"));
    }

    [Fact]
    public async Task A_settings_file_that_is_not_there_or_wrong_is_refused()
    {
        var missing = await EvalAsync([Bridge], "--compare", "nowhere.json");
        var wrong = await EvalAsync([Bridge], "--compare", Write("settings.json", """{"Modle": {}}"""));

        Assert.Equal((2, 2), (missing.ExitCode, wrong.ExitCode));
        Assert.Contains("nowhere.json: no such file", missing.Error, StringComparison.Ordinal);
        Assert.Contains("did you mean Model?", wrong.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Votes_in_the_chat_are_listed_and_exported_as_tests_that_eval_reads()
    {
        var chat = await RunAsync(["chat"], "/bad\nHow long does the old bridge close?\n/good\nHow long were the ferry crews on strike?\n/bad notInArticle\n/bad why\n");
        var list = await RunAsync(["feedback", "list"]);
        var export = await RunAsync(["feedback", "export"]);
        var lines = export.Lines.Select(line => JsonDocument.Parse(line).RootElement).ToList();
        var session = await RunAsync(["eval", Write("votes.jsonl", export.Out), "--json"]);
        using var summary = JsonDocument.Parse(session.Lines[^1]);

        Assert.Contains("There is no answer to vote on.", chat.Out, StringComparison.Ordinal);
        Assert.Contains("why is no reason", chat.Out, StringComparison.Ordinal);
        Assert.Contains("up: How long does the old bridge close?", list.Lines[0], StringComparison.Ordinal);
        Assert.Contains("down, notInArticle: How long were", list.Lines[1], StringComparison.Ordinal);
        Assert.Equal(["bridge", "ferry"], lines.Select(line => line.GetProperty("article").GetString()));
        Assert.Equal(1, lines[0].GetProperty("paragraph")[0].GetInt32());
        Assert.True(lines[1].GetProperty("absent").GetBoolean());
        Assert.Equal("supported", lines[0].GetProperty("verdicts")[0].GetProperty("verdict").GetString());
        Assert.DoesNotContain(Environment.UserName, lines[0].GetProperty("votes")[0].GetProperty("voter").GetString(), StringComparison.Ordinal);
        Assert.Equal((1, 2), Share(summary.RootElement.GetProperty("figures"), "right"));
    }

    [Fact]
    public async Task Votes_of_an_age_are_deleted_and_an_age_that_is_none_deletes_nothing()
    {
        await RunAsync(["chat"], "How long does the old bridge close?\n/good\n");
        var wrong = await RunAsync(["feedback", "delete", "--older-than", "-1"]);
        var young = await RunAsync(["feedback", "delete", "--older-than", "1"]);
        var all = await RunAsync(["feedback", "delete", "--older-than", "0"]);

        Assert.Equal((2, "deleted: 0 votes\n", "deleted: 1 vote\n"), (wrong.ExitCode, young.Out, all.Out));
        Assert.Empty((await RunAsync(["feedback", "list"])).Lines);
    }

    [Fact]
    public async Task What_is_kept_is_backed_up_and_restored()
    {
        await RunAsync(["chat"], "How long does the old bridge close?\n/good\n");
        var copy = Path.Combine(folder.FullName, "copy.db");
        var backup = await RunAsync(["backup", copy]);
        await RunAsync(["feedback", "delete", "--older-than", "0"]);
        var restored = await RunAsync(["restore", copy]);

        Assert.Equal((0, $"written: {copy}\n"), (backup.ExitCode, backup.Out));
        Assert.StartsWith($"restored: {copy}; what was there is in articlebot.db.before-", restored.Out, StringComparison.Ordinal);
        Assert.Single((await RunAsync(["feedback", "list"])).Lines);
        Assert.Equal(2, (await RunAsync(["restore", "nowhere.db"])).ExitCode);
        Assert.Equal(1, (await RunAsync(["backup", copy])).ExitCode);
    }

    [Fact]
    public async Task Without_votes_there_is_nothing_and_no_library_is_made()
    {
        var session = await RunAsync(["feedback", "list"]);

        Assert.Equal((0, "", ""), (session.ExitCode, session.Out, session.Error));
        Assert.False(File.Exists(Path.Combine(folder.FullName, "articlebot.db")));
    }

    private Task<Session> EvalAsync(string[] lines, params string[] more) => RunAsync(["eval", Write("q.jsonl", string.Join('\n', lines)), .. more]);

    private static (int Good, int Of) Share(JsonElement figures, string name) =>
        (figures.GetProperty(name).GetProperty("good").GetInt32(), figures.GetProperty(name).GetProperty("of").GetInt32());

    private Task<Session> RunAsync(string[] args, string input = "") => Session.RunAsync(
        args,
        input,
        settings:
        [
            ("Articles:Folder", Path.Combine(folder.FullName, "seeds")),
            ("Storage:Path", Path.Combine(folder.FullName, "articlebot.db")),
            ("Meaning:Provider", "None"),
        ]);

    private string Write(string name, string text)
    {
        var path = Path.Combine(folder.FullName, name);
        File.WriteAllText(path, text);
        return path;
    }
}
