using ArticleBot.Articles;
using ArticleBot.Chats;
using ArticleBot.Library;
using ArticleBot.Storage;
using ArticleBot.Tests.Articles.Links;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace ArticleBot.Tests.Chats;

public sealed class ArticleDeskTests : IAsyncLifetime
{
    private static readonly Caller Anna = new("1", "10", "100");
    private readonly string folder = Directory.CreateTempSubdirectory("desk").FullName;
    private LoopbackSite site = null!;
    private ServiceProvider services = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private ArticleDesk Desk => services.GetRequiredService<ArticleDesk>();

    public async ValueTask InitializeAsync()
    {
        site = await LoopbackSite.StartAsync();
        site.Serve("/ferry", LoopbackSite.Page);
        site.Serve("/tram", LoopbackSite.Page.Replace("Ferry", "Tram", StringComparison.Ordinal));
        File.WriteAllText(Path.Combine(folder, "bridge.txt"), "Bridge closes\n\nThe old bridge closes for twelve days in March.");
        var settings = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["Articles:Folder"] = folder,
            ["Serving:Folder"] = folder,
            ["Storage:Path"] = Path.Combine(folder, "data", "articlebot.db"),
            ["Links:AllowedHosts"] = site.Place,
            ["Links:Cache"] = Path.Combine(folder, "pages"),
            ["Library:MaxArticles"] = "1",
            ["Meaning:Provider"] = "None",
        }).Build();
        services = new ServiceCollection().AddSingleton<IConfiguration>(settings).AddLogging().AddArticleBot().AddChats().AddStorage().AddChatStorage().BuildServiceProvider();
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        await site.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_page_is_added_for_its_server_up_to_the_limit_and_asked_about_at_once()
    {
        var desk = services.GetRequiredService<FrontDesk>();

        Assert.Equal("Added Ferry strike ends (ferry).", (await Desk.TakeAsync(Anna, $"{site.Root}/ferry", Stop)).Reply.Text.ToString());
        Assert.Contains("nine days", (await desk.AskAsync(Anna, "How long was the strike?", "q1", "ferry", cancellation: Stop)).Text.ToString(), StringComparison.Ordinal);
        Assert.Contains("Library:MaxArticles", (await Desk.TakeAsync(Anna, $"{site.Root}/tram", Stop)).Reply.Text.ToString(), StringComparison.Ordinal);
        Assert.StartsWith("Added", (await Desk.TakeAsync(Anna with { Server = "101" }, $"{site.Root}/tram", Stop)).Reply.Text.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/etc/passwd")]
    [InlineData("bridge.txt")]
    [InlineData("-")]
    [InlineData("")]
    [InlineData("file:///etc/passwd")]
    [InlineData("http://127.0.0.1:1/")]
    public async Task A_chat_adds_no_file_and_no_address_that_is_not_public(string name)
    {
        var reply = (await Desk.TakeAsync(Anna, name, Stop)).Reply;

        Assert.Equal(ArticleBot.Replies.ReplyTone.Refusal, reply.Tone);
        Assert.DoesNotContain(folder, reply.Text.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sent_file_is_kept_under_its_own_name_and_one_that_cannot_be_had_is_refused()
    {
        var words = "Tram stops\n\nThe tram stops for ten days in May, the city said on Monday."u8.ToArray();
        var added = await Desk.TakeAsync(Anna, () => Task.FromResult(new ArticleContent("tram.txt", words)));
        var refused = await Desk.TakeAsync(Anna, () => throw new ArticleException("tram.txt: gone"));

        Assert.Equal("Added Tram stops (tram).", added.Reply.Text.ToString());
        Assert.Equal("tram.txt: gone", refused.Reply.Text.ToString());
        var shelf = services.GetRequiredService<ArticleShelf>();
        var entry = shelf.Entry("tram", Anna.Owner)!;
        await Assert.ThrowsAsync<ArticleException>(() => shelf.RefreshAsync(entry, Stop));
    }

    [Fact]
    public async Task Only_ones_own_articles_are_removed()
    {
        await Desk.TakeAsync(new Caller("1", "10"), $"{site.Root}/ferry", Stop);

        Assert.StartsWith("There is no article", Desk.Remove(Anna, "ferry").Text.ToString(), StringComparison.Ordinal);
        Assert.StartsWith("There is no article", Desk.Remove(new Caller("2", "10"), "ferry").Text.ToString(), StringComparison.Ordinal);
        Assert.StartsWith("This article is everybody's", Desk.Remove(Anna, "bridge").Text.ToString(), StringComparison.Ordinal);
        Assert.Equal("Removed Ferry strike ends (ferry).", Desk.Remove(new Caller("1", "12"), "ferry").Text.ToString());
    }
}
