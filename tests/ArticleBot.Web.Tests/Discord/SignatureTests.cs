using System.Net;
using System.Text;

namespace ArticleBot.Web.Tests.Discord;

public sealed class SignatureTests
{
    private static readonly byte[] Ping =
        Encoding.UTF8.GetBytes("""{"type":1,"id":"1","token":"t","application_id":"4242","unheard":[]}""");

    [Theory]
    [InlineData("""{"type":1}""")]
    [InlineData("""{"type":1,"id":"1","token":"t","application_id":"4242","user":null,"version":1}""")]
    public async Task A_signed_ping_is_answered_with_a_pong(string ping)
    {
        await using var bot = await DiscordSite.StartAsync();
        using var reply = await bot.PostAsync(Encoding.UTF8.GetBytes(ping), cancellation: TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, reply.StatusCode);
        Assert.Equal("""{"type":1}""", await reply.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task What_Discord_did_not_sign_is_refused_whatever_it_is()
    {
        await using var bot = await DiscordSite.StartAsync();
        var other = DiscordSite.Sign("1700000000", Encoding.UTF8.GetBytes("{}"));
        var good = DiscordSite.Sign("1700000000", Ping);

        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(bot, Ping, other));
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(bot, Ping, good, "1700000001"));
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(bot, [.. Ping, (byte)' '], good));
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(bot, Ping, "no signature"));
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(bot, Ping, ""));
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(bot, Ping, good, timestamp: null));
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(bot, [0xFF, 0x00, (byte)'{'], good));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(bot, Ping, good));
    }

    [Theory]
    [InlineData("")]
    [InlineData("no JSON")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("""{"type":2}""")]
    [InlineData("""{"type":2,"id":"1"}""")]
    [InlineData("""{"type":{},"id":"1","token":"t"}""")]
    public async Task A_signed_body_that_is_no_interaction_is_refused_and_ends_nothing(string body)
    {
        await using var bot = await DiscordSite.StartAsync();

        Assert.Equal(HttpStatusCode.BadRequest, await StatusAsync(bot, Encoding.UTF8.GetBytes(body)));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(bot, Ping));
    }

    [Fact]
    public async Task A_body_of_more_than_a_quarter_of_a_megabyte_is_refused()
    {
        await using var bot = await DiscordSite.StartAsync();
        var allowed = Encoding.UTF8.GetBytes($$"""{"type":1,"padding":"{{new string('x', 256 * 1024 - 23)}}"}""");

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(bot, allowed));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, await StatusAsync(bot, [.. allowed, (byte)' ', (byte)' ']));
    }

    [Fact]
    public async Task Without_a_public_key_there_is_no_endpoint()
    {
        await using var site = await RunningSite.StartAsync();
        using var content = new ByteArrayContent(Ping);
        using var reply = await site.Client.PostAsync(
            new Uri("/discord/interactions", UriKind.Relative), content, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, reply.StatusCode);
    }

    [Theory]
    [InlineData("Discord:PublicKey", "abc", "Discord:PublicKey is 'abc': allowed are 64 hexadecimal digits")]
    [InlineData("Discord:Api", "http://example.org/", "Discord:Api is 'http://example.org/'")]
    [InlineData("Discord:Api", "https://example.org/api", "Discord:Api is 'https://example.org/api'")]
    [InlineData("Discord:Token", "two words", "Discord:Token is no bot token")]
    [InlineData("Discord:ApplicationId", "me", "Discord:ApplicationId is 'me'")]
    [InlineData("Discord:Key", "x", "Discord:Key is no setting")]
    public async Task A_wrong_setting_stops_the_start_with_one_line_that_names_it(string key, string value, string line)
    {
        var failure = await Assert.ThrowsAnyAsync<Exception>(async () => await (await RunningSite.StartAsync((key, value))).DisposeAsync());

        Assert.StartsWith(line, OptionsSection.FailureIn(failure), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_endpoint_is_open_to_Discord_where_the_pages_are_not()
    {
        await using var bot = await DiscordSite.StartAsync(("Web:Access", "Token"), ("Web:Token", "sixteen-or-more-characters"));
        using var page = await bot.Site.Client.GetAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken);
        var message = await bot.FirstAsync(Payloads.Slash("about"));

        Assert.Equal(HttpStatusCode.Unauthorized, page.StatusCode);
        Assert.Contains("I answer questions", MessageText.Of(message), StringComparison.Ordinal);
    }

    private static async Task<HttpStatusCode> StatusAsync(
        DiscordSite bot, byte[] body, string? signature = null, string? timestamp = "1700000000")
    {
        using var reply = await bot.PostAsync(body, signature, timestamp);
        return reply.StatusCode;
    }
}
