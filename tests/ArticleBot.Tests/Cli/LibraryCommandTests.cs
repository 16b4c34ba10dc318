using System.Text.Json;
using ArticleBot.Tests.Articles.Links;
using Microsoft.Data.Sqlite;

namespace ArticleBot.Tests.Cli;

public sealed class LibraryCommandTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("articlebot-");

    public LibraryCommandTests()
    {
        folder.CreateSubdirectory("seeds");
        Write("seeds/bridge.txt", "Bridge closes\n\nThe old bridge closes for twelve days in March.");
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task The_seeds_are_in_it_from_the_start_and_what_is_added_is_asked_about_at_once()
    {
        var path = Write("ferry.txt", "Ferry strike ends\n\nFerry crews in Lisbon were on strike for nine days.");
        var added = await RunAsync("library", "add", path);
        var list = await RunAsync("library", "list");
        var answer = await RunAsync("ask", "How long were the ferry crews on strike?");
        var byId = await RunAsync("article", "FERRY");

        Assert.Equal((0, "added: ferry  Ferry strike ends\n", ""), (added.ExitCode, added.Out, added.Error));
        Assert.Equal(["bridge", "ferry"], list.Lines.Select(line => line.Split(' ')[0]));
        Assert.Contains("nine days", answer.Out, StringComparison.Ordinal);
        Assert.StartsWith("Ferry strike ends", byId.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Asking_makes_no_library()
    {
        Assert.Equal(0, (await RunAsync("ask", "When does the bridge close?")).ExitCode);

        Assert.False(File.Exists(Path.Combine(folder.FullName, "articlebot.db")));
    }

    [Fact]
    public async Task The_same_text_is_added_once_and_a_bad_file_does_not_stop_the_others()
    {
        var (one, two) = (Write("a.txt", "Storm\n\nThe storm came at night."), Write("b.md", "# Storm\n\nThe storm came at night."));
        var session = await RunAsync("library", "add", one, Path.Combine(folder.FullName, "missing.txt"), two);

        Assert.Equal(2, session.ExitCode);
        Assert.Equal("added: a  Storm\nthere already: a  Storm\n", session.Out);
        Assert.Contains("missing.txt: no such file", Assert.Single(session.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_articles_of_one_name_are_told_apart()
    {
        await RunAsync("library", "add", Write("one/storm.txt", "Storm\n\nThe storm came at night."), Write("two/storm.txt", "Storm\n\nIt rained for days."));

        Assert.Contains("It rained", (await RunAsync("library", "show", "storm (2)")).Out, StringComparison.Ordinal);
        Assert.Contains("at night", (await RunAsync("article", "-a", "storm")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Seeds_of_one_name_keep_their_endings_and_the_shared_name_means_all_of_them()
    {
        Write("seeds/x.txt", "Dam opens\n\nThe dam opened on Friday.");
        Write("seeds/x.md", "# Tunnel opens\n\nThe tunnel opened on Monday.");
        Write("seeds/X.TXT", "Road opens\n\nThe road opened on Sunday.");
        await RunAsync("library", "list");
        var both = await RunAsync("article", "x");

        Assert.Equal(["X.TXT", "bridge", "x.md", "x.txt"], (await RunAsync("library", "list")).Lines.Select(line => line.Split(' ')[0]));
        Assert.Contains("(x.md)", both.Out, StringComparison.Ordinal);
        Assert.Contains("(x.txt)", both.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("(X.TXT)", both.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refresh_keeps_the_earlier_text_and_says_what_changed()
    {
        var path = Write("storm.txt", "Storm\n\nThe storm came at night.\n\nTwo houses fell.");
        await RunAsync("library", "add", path);
        var same = await RunAsync("library", "refresh", "storm");
        Write("storm.txt", "Storm\n\nThe storm came at night.\n\nThree houses fell.\n\nNobody was hurt.");
        var changed = await RunAsync("library", "refresh", "storm");

        Assert.Equal("unchanged: storm  Storm\n", same.Out);
        Assert.Equal("changed: storm  Storm\n  - Two houses fell.\n  + Three houses fell.\n  + Nobody was hurt.\n", changed.Out);
        Assert.Contains("Two houses fell.", (await RunAsync("library", "show", "storm", "--earlier", "1")).Out, StringComparison.Ordinal);
        Assert.Contains("Three houses fell.", (await RunAsync("library", "show", "storm")).Out, StringComparison.Ordinal);
        var wrong = await RunAsync("library", "show", "storm", "--earlier", "2");
        Assert.Equal((2, "articlebot: --earlier is 2: storm has 1 earlier texts\n"), (wrong.ExitCode, wrong.Error));
        File.Delete(path);
        var gone = await RunAsync("library", "refresh");
        Assert.Equal(2, gone.ExitCode);
        Assert.Contains("no such file", gone.Error, StringComparison.Ordinal);
        Assert.Contains("Three houses fell.", (await RunAsync("library", "show", "storm")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_seed_that_changes_is_followed_and_one_that_is_removed_does_not_come_back()
    {
        await RunAsync("library", "list");
        Write("seeds/bridge.txt", "Bridge closes\n\nThe old bridge closes for twenty days in March.");
        Write("seeds/dam.txt", "Dam opens\n\nThe dam opened on Friday.");

        Assert.Equal(2, (await RunAsync("library", "list")).Lines.Length);
        Assert.Contains("twenty days", (await RunAsync("library", "show", "bridge")).Out, StringComparison.Ordinal);
        Assert.Contains("twelve days", (await RunAsync("library", "show", "bridge", "--earlier", "1")).Out, StringComparison.Ordinal);
        await RunAsync("library", "remove", "bridge");
        Assert.Equal(["dam"], (await RunAsync("library", "list")).Lines.Select(line => line.Split(' ')[0]));
        Assert.Equal(2, (await RunAsync("article", "bridge")).ExitCode);
    }

    [Fact]
    public async Task A_wrong_id_removes_nothing()
    {
        var session = await RunAsync("library", "remove", "bridge", "nothing");

        Assert.Equal((2, "", "articlebot: nothing: there is no such article in the library; library list shows them\n"), (session.ExitCode, session.Out, session.Error));
        Assert.Single((await RunAsync("library", "list")).Lines);
    }

    [Fact]
    public async Task Standard_input_and_addresses_are_added_too_and_json_tells_all()
    {
        await using var site = await LoopbackSite.StartAsync();
        site.Serve("/ferry", LoopbackSite.Page);
        var input = await Session.RunAsync(["library", "add", "-", "--title", "Wind", "--json"], "The wind blew all night.\n\nA roof was lost.", settings: Settings(site));
        var page = await Session.RunAsync(["library", "add", $"{site.Root}/ferry", "--json"], settings: Settings(site));
        using var json = JsonDocument.Parse(page.Out);

        Assert.Equal("Wind", JsonDocument.Parse(input.Out).RootElement.GetProperty("title").GetString());
        Assert.Equal(("ferry", $"{site.Root}/ferry", true), (json.RootElement.GetProperty("id").GetString(), json.RootElement.GetProperty("source").GetString(), json.RootElement.GetProperty("added").GetBoolean()));
        site.Serve("/ferry", LoopbackSite.Page.Replace("nine days", "ten days", StringComparison.Ordinal));
        Assert.Contains("+ Ferry crews in Lisbon went back to work on Tuesday after a strike of ten days", (await Session.RunAsync(["library", "refresh", "ferry"], settings: Settings(site))).Out, StringComparison.Ordinal);
        Assert.Equal(2, (await Session.RunAsync(["library", "refresh", "stdin"], settings: Settings(site))).ExitCode);
    }

    [Fact]
    public async Task Every_verb_takes_an_address()
    {
        await using var site = await LoopbackSite.StartAsync();
        site.Serve("/ferry", LoopbackSite.Page);
        var address = $"{site.Root}/ferry";

        Assert.Contains("nine days", (await Session.RunAsync(["ask", "How long was the strike?", "-a", address], settings: Settings(site))).Out, StringComparison.Ordinal);
        Assert.Equal(0, (await Session.RunAsync(["summary", address], settings: Settings(site))).ExitCode);
        Assert.Contains("Marta Lopes", (await Session.RunAsync(["quotes", "-a", address], settings: Settings(site))).Out, StringComparison.Ordinal);
        Assert.Contains("Marta Lopes", (await Session.RunAsync(["speakers", address], settings: Settings(site))).Out, StringComparison.Ordinal);
        Assert.Contains("Coast News", (await Session.RunAsync(["article", address], settings: Settings(site))).Out, StringComparison.Ordinal);
        Assert.Contains("Marta Lopes", (await Session.RunAsync(["chat", address], "/quote\n", settings: Settings(site))).Out, StringComparison.Ordinal);
        var refused = await Session.RunAsync(["ask", "What?", "-a", "http://169.254.169.254/latest"], settings: Settings(site));
        Assert.Equal((2, "articlebot: http://169.254.169.254/latest: this is no address of the public web (Links:AllowedHosts)\n"), (refused.ExitCode, refused.Error));
    }

    [Fact]
    public async Task In_the_chat_an_article_is_added_used_and_removed_without_a_restart()
    {
        var path = Write("ferry.txt", "Ferry strike ends\n\nFerry crews in Lisbon were on strike for nine days.");
        var session = await Session.RunAsync(
            ["chat"],
            $"/article add {path}\nHow long were the ferry crews on strike?\n/article use bridge\n/article show\n/article all\n/article list\n/article remove ferry\n/article list\n/article add {path}x\n",
            settings: Settings());

        Assert.Contains("Added Ferry strike ends (ferry).", session.Out, StringComparison.Ordinal);
        Assert.Contains("nine days", session.Out, StringComparison.Ordinal);
        Assert.Contains("all articles (2)", session.Out, StringComparison.Ordinal);
        Assert.Equal(1, Count(session.Out, "• Ferry strike ends"));
        Assert.Equal(2, Count(session.Out, "• Bridge closes"));
        Assert.Contains("Removed Ferry strike ends (ferry).", session.Out, StringComparison.Ordinal);
        Assert.Contains("no such file", session.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Storage:ConnectionString", "Host=localhost;Pasword=secret", "Storage:ConnectionString cannot be read")]
    [InlineData("Storage:ConnectionString", "secret", "Storage:ConnectionString cannot be read")]
    [InlineData("Storage:ConnectionString", "Port=secret;Host=localhost", "Storage:ConnectionString cannot be read")]
    [InlineData("Storage:ConnectionString", "Database=secret", "Storage:ConnectionString cannot be read")]
    [InlineData("Storage:ConnectionString", "", "Storage:ConnectionString is empty")]
    [InlineData("Model:Temperature", "9", "Model:Temperature is 9: allowed is 0 to 2")]
    [InlineData("Model:Endpoint", "localhost", "Model:Endpoint is 'localhost': allowed is an http or https address")]
    [InlineData("Model:MaxPromptTokens", "1", "Model:MaxPromptTokens is 1: allowed is 200 to 1000000")]
    [InlineData("Model:Endpoint", "https://me:secret@example.org", "Model:Endpoint is '…@example.org': allowed is an http or https address")]
    [InlineData("Model:MaxConcurrency:0", "3", "Model:MaxConcurrency is a list: allowed is a whole number")]
    [InlineData("Model:Prompts", "/nowhere", "/nowhere/")]
    [InlineData("Meaning:Endpoint", "localhost", "Meaning:Endpoint is 'localhost': allowed is an http or https address")]
    public async Task A_wrong_setting_stops_the_start_though_nothing_uses_it_and_no_secret_is_printed(string key, string value, string line)
    {
        var provider = key.StartsWith("Storage", StringComparison.Ordinal) ? "PostgreSql" : "Sqlite";
        var session = await Session.RunAsync(["library", "list"], settings: [("Storage:Provider", provider), .. Settings(), (key, value)]);

        Assert.Equal((2, ""), (session.ExitCode, session.Out));
        Assert.StartsWith($"articlebot: {line}", Assert.Single(session.Error.TrimEnd().Split('\n')), StringComparison.Ordinal);
        Assert.DoesNotContain("secret", session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_many_articles_only_those_are_asked_about_that_share_words_with_the_question()
    {
        var paths = Enumerable.Range(1, 30).Select(number => Write($"many/town{number}.txt", $"Town {number}\n\nThe fair of town {number} has {number + 100} stalls. The mayor of town {number} opened it.")).ToArray();
        await RunAsync(["library", "add", .. paths]);
        var answer = await RunAsync("ask", "How many stalls has the fair of town 17?");
        var conversation = await Session.RunAsync(["chat"], "Who opened the fair of town 23?\nHow many stalls does it have?\n", settings: Settings());

        Assert.Contains("117 stalls", answer.Out, StringComparison.Ordinal);
        Assert.Contains("123 stalls", conversation.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_library_that_is_no_database_is_one_line()
    {
        File.WriteAllText(Path.Combine(folder.FullName, "articlebot.db"), new string('x', 5000));
        var session = await RunAsync("library", "list");

        Assert.Equal((1, "", "articlebot: the library cannot be read (Storage): the file is damaged, or is no library\n"), (session.ExitCode, session.Out, session.Error));
    }

    private static int Count(string text, string words) => text.Split(words).Length - 1;

    private Task<Session> RunAsync(params string[] args) => Session.RunAsync(args, settings: Settings());

    private (string Key, string Value)[] Settings(LoopbackSite? site = null) =>
    [
        ("Articles:Folder", Path.Combine(folder.FullName, "seeds")),
        ("Storage:Path", Path.Combine(folder.FullName, "articlebot.db")),
        ("Links:AllowedHosts", site?.Place ?? ""),
        ("Links:Cache", Path.Combine(folder.FullName, "pages")),
        ("Meaning:Provider", "None"),
    ];

    private string Write(string name, string text)
    {
        var path = Path.Combine(folder.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }
}
