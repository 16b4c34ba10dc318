using System.Text.Json;
using ArticleBot.Keys;
using Microsoft.Data.Sqlite;

namespace ArticleBot.Tests.Cli;

public sealed class KeysCommandTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("keys");

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task A_key_is_printed_once_and_listed_without_its_text()
    {
        var added = await RunAsync("add", "newsroom", "--read-only", "--expires", "30", "--rate", "5");
        var text = Assert.Single(added.Lines);
        var list = await RunAsync("list");
        var json = JsonElement.Parse((await RunAsync("list", "--json")).Out);

        Assert.True(KeyText.IsOne(text));
        Assert.Matches("^newsroom: reads and asks, 5 a minute, added [0-9-]{10}, expires [0-9-]{10}, never used\n$", list.Out);
        Assert.True(json.GetProperty("readOnly").GetBoolean());
        Assert.DoesNotContain(text, list.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_revoked_key_is_gone_and_its_name_is_free()
    {
        var first = await RunAsync("add", "newsroom");
        var taken = await RunAsync("add", "newsroom");
        var revoked = await RunAsync("revoke", "newsroom");
        var again = await RunAsync("revoke", "newsroom");
        var second = await RunAsync("add", "newsroom");

        Assert.Equal((0, 2, 0, 2, 0), (first.ExitCode, taken.ExitCode, revoked.ExitCode, again.ExitCode, second.ExitCode));
        Assert.Contains("revoke it first", taken.Error, StringComparison.Ordinal);
        Assert.Contains("there is no key of this name", again.Error, StringComparison.Ordinal);
        Assert.NotEqual(first.Out, second.Out);
    }

    [Theory]
    [InlineData("a b", "NAME")]
    [InlineData("newsroom --expires 0", "--expires is 0: allowed is 1 to 3650")]
    [InlineData("newsroom --rate 100001", "--rate is 100001: allowed is 1 to 100000")]
    public async Task What_is_wrong_is_said_in_one_line_and_makes_no_key(string words, string says)
    {
        var session = await RunAsync(["add", .. words.StartsWith("a b", StringComparison.Ordinal) ? [words] : words.Split(' ')]);

        Assert.Equal((2, ""), (session.ExitCode, session.Out));
        Assert.Contains(says, session.Error, StringComparison.Ordinal);
        Assert.Empty((await RunAsync("list")).Out);
    }

    private Task<Session> RunAsync(params string[] args) =>
        Session.RunAsync(["keys", .. args], settings: ("Storage:Path", Path.Combine(folder.FullName, "articlebot.db")));
}
