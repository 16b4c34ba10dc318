using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace ArticleBot.Web.Tests.Discord;

public sealed class DiscordHealthTests
{
    [Fact]
    public async Task It_is_ready_once_the_commands_are_registered()
    {
        await using var bot = await DiscordSite.StartAsync(("Discord:Token", DiscordSite.Token));
        await Waiting.UntilAsync(() => StateOf(bot).Status == "ready");
    }

    [Fact]
    public async Task It_is_degraded_as_long_as_they_cannot_be_registered()
    {
        await using var bot = await DiscordSite.StartAsync(
            prepare: discord =>
            {
                for (var i = 0; i < 4; i++)
                {
                    discord.Disturb(http =>
                    {
                        http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
                        return Task.CompletedTask;
                    });
                }
            },
            ("Discord:Token", DiscordSite.Token));
        await Waiting.UntilAsync(() => StateOf(bot).Reason.Contains("could not be registered", StringComparison.Ordinal));

        Assert.Equal("degraded", StateOf(bot).Status);
    }

    [Fact]
    public async Task Without_a_token_it_is_ready_and_says_that_nothing_is_registered()
    {
        await using var bot = await DiscordSite.StartAsync();

        Assert.Equal("ready", StateOf(bot).Status);
        Assert.Contains("Discord:Token is not set", StateOf(bot).Reason, StringComparison.Ordinal);
    }

    private static (string Status, string Reason) StateOf(DiscordSite bot)
    {
        using var reply = bot.Site.Client.Send(new HttpRequestMessage(HttpMethod.Get, new Uri("/health/ready", UriKind.Relative)));
        var part = JsonDocument.Parse(reply.Content.ReadAsStream()).RootElement.GetProperty("parts").GetProperty("discord");
        return (part.GetProperty("status").GetString()!, part.TryGetProperty("reason", out var reason) ? reason.GetString()! : "");
    }
}
