using System.Text.Json.Nodes;
using static ArticleBot.Web.Tests.Discord.MessageText;

namespace ArticleBot.Discord.Tests;

public sealed class ArticleTests
{
    private const string Text = """
        Ferry strike ends

        Ferry crews in Lisbon went back to work on Tuesday after a strike of nine days, the harbour authority said in the evening.

        The mayor, Rui Duarte, called the agreement fair, and said that the city would pay for two more boats before the next winter begins.
        """;

    private static readonly string Paragraphs = string.Concat(Text.Split("\n\n").Skip(1).Select(one => $"<p>{one}</p>"));

    private static readonly string Page =
        "<!doctype html><html><head><title>Ferry strike ends</title></head><body><article><h1>Ferry strike "
            + $"ends</h1>{Paragraphs}</article></body></html>";

    [Fact]
    public async Task Who_manages_the_server_adds_an_article_by_its_link_and_removes_it()
    {
        await using var bot = await RunningBot.StartAsync();
        bot.Discord.Files["ferry"] = Page;
        var added = await PartAsync(bot, "1", "add", "1", ("link", bot.Discord.UrlOf("ferry")));
        var answer = await bot.FirstAsync("ask", ("question", "How long was the strike?"), ("article", "ferry"));
        var removed = await PartAsync(bot, "800", "remove", "1", ("article", "ferry"));

        Assert.Contains("Added Ferry strike ends", Plain(added), StringComparison.Ordinal);
        Assert.Contains("nine days", Of(answer), StringComparison.Ordinal);
        Assert.Contains("Removed Ferry strike ends", Plain(removed), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_article_is_added_by_its_file()
    {
        await using var bot = await RunningBot.StartAsync();
        bot.Discord.Files["ferry.txt"] = Text;
        var added = await SendAsync(bot, "1", "ferry.txt");
        var answer = await bot.FirstAsync("ask", ("question", "How long was the strike?"), ("article", "ferry"));

        Assert.Contains("Added Ferry strike ends", Plain(added), StringComparison.Ordinal);
        Assert.Contains("nine days", Of(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_not_there_or_holds_too_much_is_refused_with_one_line()
    {
        await using var bot = await RunningBot.StartAsync(null, ("Articles:MaxBytes", "20000"));
        bot.Discord.Files["long.txt"] = new string('a', 30_000);

        Assert.Contains("gone.txt: Discord did not give the file", Of(await SendAsync(bot, "1", "gone.txt")), StringComparison.Ordinal);
        Assert.Contains("long.txt: the file is too large", Of(await SendAsync(bot, "2", "long.txt")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("add", "link", "you may not add articles")]
    [InlineData("remove", "article", "Only those who may manage this server")]
    public async Task Who_manages_neither_server_nor_channels_adds_and_removes_nothing(string part, string option, string words)
    {
        await using var bot = await RunningBot.StartAsync();
        var refused = await PartAsync(bot, "1", part, "2", (option, bot.Discord.UrlOf("ferry")));

        Assert.Contains(words, Of(refused), StringComparison.Ordinal);
        Assert.True(IsOwn(refused));
    }

    [Fact]
    public async Task Without_a_link_and_a_file_or_with_both_nothing_is_added()
    {
        await using var bot = await RunningBot.StartAsync();

        Assert.Contains("either a link or a file", Of(await PartAsync(bot, "1", "add", "1")), StringComparison.Ordinal);
    }

    private static async Task<JsonNode> SendAsync(RunningBot bot, string number, string name)
    {
        var command = Payloads.WithFile(number, "article", "add", "file", bot.Discord.UrlOf(name));
        return await (await bot.Discord.Gateway.InteractAsync(command)).First;
    }

    private static async Task<JsonNode> PartAsync(
        RunningBot bot, string number, string part, string user, params (string Name, string Value)[] options) =>
        await (await bot.Discord.Gateway.InteractAsync(
            Payloads.Part(number, part == "add" ? "article" : "library", part, user, options))).First;

    private static string Plain(JsonNode message) => Of(message).Replace("*", "", StringComparison.Ordinal);
}
