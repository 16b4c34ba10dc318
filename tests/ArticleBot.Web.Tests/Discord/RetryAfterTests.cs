using System.Text;
using ArticleBot.DiscordProtocol.Delivery;

namespace ArticleBot.Web.Tests.Discord;

public sealed class RetryAfterTests
{
    private static readonly DateTimeOffset Now = DateTimeOffset.FromUnixTimeSeconds(1_700_000_000);

    [Theory]
    [InlineData("Retry-After", "3", "", 3)]
    [InlineData("Retry-After", "0.25", "", 0.25)]
    [InlineData("Retry-After", "0", "", 0)]
    [InlineData("Retry-After", "Tue, 14 Nov 2023 22:13:27 GMT", "", 7)]
    [InlineData("Retry-After", "Tue, 14 Nov 2023 22:13:00 GMT", "", 0)]
    [InlineData("X-RateLimit-Reset-After", "1.337", "", 1.337)]
    [InlineData("X-RateLimit-Reset", "1700000002.5", "", 2.5)]
    [InlineData("X-RateLimit-Global", "true", """{"message":"You are being rate limited.","retry_after":64.57,"global":true}""", 64.57)]
    [InlineData("Retry-After", "65", """{"retry_after":64.57}""", 64.57)]
    [InlineData("Retry-After", "2", """{"retry_after":"soon"}""", 2)]
    [InlineData("Retry-After", "2", "<html>slow down</html>", 2)]
    [InlineData("Retry-After", "soon", "[1]", 1)]
    [InlineData("Retry-After", "-5", "", 1)]
    [InlineData("Retry-After", "99999999999999999999999", "", 86400)]
    [InlineData("X-Other", "5", "", 1)]
    public void The_wait_is_read_in_every_form(string header, string value, string body, double seconds)
    {
        using var response = new HttpResponseMessage();
        response.Headers.TryAddWithoutValidation(header, value);

        var wait = RetryAfter.Of(response.Headers, Encoding.UTF8.GetBytes(body), Now);
        Assert.Equal(seconds, wait.TotalSeconds, precision: 3);
    }
}
