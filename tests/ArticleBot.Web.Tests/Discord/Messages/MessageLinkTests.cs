using ArticleBot.DiscordProtocol.Dispatch;
using ArticleBot.DiscordProtocol.Payloads;

namespace ArticleBot.Web.Tests.Discord.Messages;

public sealed class MessageLinkTests
{
    [Theory]
    [InlineData("https://en.wikipedia.org/wiki/Tram_(band)", "https://en.wikipedia.org/wiki/Tram_(band)")]
    [InlineData("(see https://en.wikipedia.org/wiki/Tram_(band)).", "https://en.wikipedia.org/wiki/Tram_(band)")]
    [InlineData("[here](https://example.org/a) and [there](https://example.org/b)", "https://example.org/a")]
    [InlineData("[a](https://example.org/a)[b](https://example.org/b)", "https://example.org/a")]
    [InlineData("`https://example.org/a`", "https://example.org/a")]
    [InlineData("[https://example.org/a]", "https://example.org/a")]
    [InlineData("https://example.org/a; or", "https://example.org/a")]
    [InlineData("https://example.org/a: read", "https://example.org/a")]
    [InlineData("**https://example.org/a?b=c&d=(e)**", "https://example.org/a?b=c&d=(e)")]
    [InlineData("<https://example.org/a>!", "https://example.org/a")]
    [InlineData("“https://example.org/a”, it says", "https://example.org/a")]
    [InlineData("https://example.org/a?! (", "https://example.org/a")]
    public void A_link_is_read_as_it_is_meant(string words, string address) => Assert.Equal(
        address, Assert.IsType<MessageArticle.Linked>(MessageArticle.Of(new SentMessage { Content = words })).Address);
}
