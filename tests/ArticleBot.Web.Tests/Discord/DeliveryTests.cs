using System.Globalization;
using ArticleBot.Chats.Turns;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using static ArticleBot.Web.Tests.Discord.MessageText;

namespace ArticleBot.Web.Tests.Discord;

public sealed class DeliveryTests
{
    private const string Answer = "Tokyo on Friday";

    [Fact]
    public async Task Whatever_the_model_does_the_response_is_given_before_it_and_the_answer_later()
    {
        var model = new TaskCompletionSource();
        await using var bot = await SlowAsync();
        bot.Rest.Model.Until = model.Task;
        var answered = await bot.SendAsync(Ask());

        Assert.Equal(5, answered.Type);
        Assert.Empty(answered.All);
        model.SetResult();
        await answered.ShowingAsync(Answer);
    }

    public static TheoryData<string, string, string> Limits => new()
    {
        { "Retry-After", "1", "" },
        { "Retry-After", "0.3", "" },
        { "Retry-After", DateTimeOffset.UtcNow.AddSeconds(1).ToString("R", CultureInfo.InvariantCulture), "" },
        { "X-RateLimit-Reset-After", "0.2", "" },
        { "X-RateLimit-Scope", "global", """{"message":"You are being rate limited.","retry_after":0.3,"global":true}""" },
        { "X-Nothing", "said", "<html>slow</html>" },
    };

    [Theory]
    [MemberData(nameof(Limits))]
    public async Task A_limit_is_waited_for_in_whatever_form_it_is_said(string header, string value, string body)
    {
        await using var bot = await SlowAsync();
        for (var i = 0; i < 3; i++)
            bot.Rest.Disturb(http => RefuseAsync(http, 429, body, header, value));
        var answered = await bot.SendAsync(Ask());
        await answered.ShowingAsync(Answer);

        Assert.Equal(4, bot.Rest.Calls);
        Assert.Single(answered.All);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task A_failure_of_Discords_loses_no_answer_and_shows_none_twice(int status)
    {
        await using var bot = await SlowAsync();
        // Beyond the second try the delivery itself tries again.
        for (var i = 0; i < 3; i++)
            bot.Rest.Disturb(http => RefuseAsync(http, status, "upstream connect error"));
        var answered = await bot.SendAsync(Ask());
        await answered.ShowingAsync(Answer);

        Assert.Single(answered.All);
    }

    [Fact]
    public async Task A_connection_that_is_cut_loses_no_answer()
    {
        await using var bot = await SlowAsync();
        bot.Rest.Disturb(http =>
        {
            http.Abort();
            return Task.CompletedTask;
        });
        var answered = await bot.SendAsync(Ask());

        await answered.ShowingAsync(Answer);
        Assert.Single(answered.All);
    }

    [Fact]
    public async Task An_interaction_that_Discord_does_not_know_yet_is_tried_a_moment_later()
    {
        await using var bot = await SlowAsync();
        bot.Rest.Disturb(http => RefuseAsync(http, 404, """{"message":"Unknown Webhook","code":10015}"""));
        var answered = await bot.SendAsync(Ask());

        await answered.ShowingAsync(Answer);
    }

    [Theory]
    [InlineData(403, "Missing Access")]
    [InlineData(404, "Unknown Channel")]
    public async Task A_channel_that_is_gone_in_mid_answer_is_one_warning(int status, string reason)
    {
        await using var bot = await SlowAsync();
        bot.Rest.Disturb(http => RefuseAsync(http, status, $$"""{"message":"{{reason}}","code":10003}"""));
        bot.Rest.Disturb(http => RefuseAsync(http, status, $$"""{"message":"{{reason}}","code":10003}"""));
        await bot.SendAsync(Ask());
        await Waiting.UntilAsync(() => bot.Log.Any(line => line.Contains("could not be delivered", StringComparison.Ordinal)));

        var warning = Assert.Single(bot.Log, line => line.Contains("could not be delivered", StringComparison.Ordinal));
        Assert.Contains($"{status} {reason}", warning, StringComparison.Ordinal);
        Assert.DoesNotContain(bot.Log, line => line.StartsWith("Error", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_delivered_twice_is_done_once_and_has_the_same_response()
    {
        await using var bot = await DiscordSite.StartAsync();
        var interaction = Ask();
        var body = System.Text.Encoding.UTF8.GetBytes(interaction.ToJsonString());
        var first = bot.SendAsync(interaction);
        var others = await Task.WhenAll(Enumerable.Range(0, 4).Select(async _ =>
        {
            using var reply = await bot.PostAsync(body);
            return await reply.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        }));
        var answered = await first;
        await answered.ShowingAsync(Answer);

        Assert.Equal(others[0], Assert.Single(others.Distinct(StringComparer.Ordinal)));
        Assert.Equal(answered.Response!.ToJsonString(), System.Text.Json.Nodes.JsonNode.Parse(others[0])!.ToJsonString());
        Assert.Single(answered.All);
    }

    [Fact]
    public async Task Whoever_cuts_the_request_and_sends_it_again_gets_the_response_and_the_answer()
    {
        var model = new TaskCompletionSource();
        await using var bot = await SlowAsync();
        bot.Rest.Model.Until = model.Task;
        var interaction = Ask();
        var body = System.Text.Encoding.UTF8.GetBytes(interaction.ToJsonString());
        using var impatience = new CancellationTokenSource(TimeSpan.FromMilliseconds(30));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            using var lost = await bot.PostAsync(body, cancellation: impatience.Token);
        });
        var answered = await bot.SendAsync(interaction);

        Assert.Equal(5, answered.Type);
        model.SetResult();
        await answered.ShowingAsync(Answer);
        Assert.Single(answered.All);
    }

    [Fact]
    public async Task While_a_model_writes_checked_sentences_are_shown_and_unchecked_ones_never()
    {
        await using var bot = await SlowAsync();
        bot.Rest.Model.Pieces =
        [
            "Pompeo had a meeting in Tokyo on Friday with Japanese Prime Minister Shinzo Abe. [¶", "7]", " ", "He ate a dragon. [¶7]", " ",
        ];
        bot.Rest.Model.Pause = TimeSpan.FromSeconds(1);
        var answered = await bot.SendAsync(Ask());
        await answered.ShowingAsync("Tokyo");
        await Waiting.UntilAsync(() => bot.Rest.Model.Asked > 0);

        Assert.All(answered.All, message => Assert.DoesNotContain("dragon", Of(message), StringComparison.Ordinal));
    }

    [Fact]
    public async Task At_a_stop_whom_it_cuts_off_reads_that_the_bot_is_being_restarted_and_so_does_who_asks_then()
    {
        await using var bot = await SlowAsync(("Serving:StopTimeout", "00:00:04"));
        bot.Rest.Model.Until = new TaskCompletionSource().Task;
        var cutOff = await bot.SendAsync(Ask());
        await Waiting.UntilAsync(() => bot.Rest.Model.Asked > 0);
        var underWay = bot.Site.Services.GetRequiredService<WorkUnderWay>();
        var stopping = bot.Site.StopAsync();
        await Waiting.UntilAsync(() =>
        {
            var takesMore = underWay.Begin();
            underWay.End();
            return !takesMore;
        });
        var late = await bot.SendAsync(Ask());

        Assert.Contains("I am being restarted. Please ask again.", Of(await late.First), StringComparison.Ordinal);
        Assert.True(IsOwn(await late.First));
        await cutOff.ShowingAsync("I am being restarted. Please ask again.");
        await stopping;
    }

    private static System.Text.Json.Nodes.JsonObject Ask() => Payloads.Slash("ask", ("question", "When did Pompeo visit Tokyo?"));

    private static Task<DiscordSite> SlowAsync(params (string, string)[] settings) =>
        DiscordSite.StartAsync([("Model:Provider", "OpenAI"), .. settings]);

    private static Task RefuseAsync(HttpContext http, int status, string body, string? header = null, string value = "")
    {
        http.Response.StatusCode = status;
        if (header is not null)
            http.Response.Headers[header] = value;
        return http.Response.WriteAsync(body);
    }
}
