using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using static ArticleBot.Web.Tests.Discord.MessageText;

namespace ArticleBot.Discord.Tests;

public sealed class ConnectionTests
{
    private const string Asked = "When did Pompeo visit Tokyo?";
    private static readonly (string, string) Question = ("question", Asked);

    [Fact]
    public async Task A_broken_connection_is_resumed_and_what_is_delivered_twice_is_answered_once()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.FirstAsync("ask", Question);
        await bot.MentionAsync("70", Asked);
        bot.NextMessage();
        bot.Discord.Gateway.Break();
        await RunningBot.WaitAsync(() => bot.Discord.Gateway.HasResumed);

        // It comes after the repeated events; a second response to an interaction is a violation that the end finds.
        Assert.Contains("Tokyo on Friday", Of(await bot.FirstAsync("ask", Question)), StringComparison.Ordinal);
        Assert.False(bot.Discord.Messages.TryTake(out _, TimeSpan.FromMilliseconds(500)));
    }

    [Fact]
    public async Task Heartbeats_go_on_while_two_hundred_questions_are_answered()
    {
        await using var bot = await RunningBot.StartAsync(discord => discord.Gateway.HeartbeatInterval = 1_000);
        var before = bot.Discord.Gateway.Heartbeats;
        var answered = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => bot.CallAsync("ask", Question)));
        await RunningBot.WaitAsync(() => bot.Discord.Gateway.Heartbeats > before);
        await Task.WhenAll(answered.Select(one => one.ShowingAsync("Tokyo on Friday")));
    }

    [Theory]
    [InlineData(403, 50013)]
    [InlineData(403, 50001)]
    [InlineData(404, 10003)]
    [InlineData(404, 10008)]
    public async Task A_reply_that_cannot_be_delivered_is_logged_once_and_the_bot_goes_on(int status, int code)
    {
        await using var bot = await RunningBot.StartAsync();
        bot.Discord.RefuseWrites(1, status, code);
        await bot.MentionAsync("70", Asked);
        await RunningBot.WaitAsync(() => bot.Log.Any(line => line.Contains("could not be delivered", StringComparison.Ordinal)));
        await bot.MentionAsync("71", Asked);

        Assert.Equal("71", (string?)bot.NextMessage()["message_reference"]!["message_id"]);
        Assert.Single(bot.Log, line =>
            line.StartsWith("Warning", StringComparison.Ordinal) && line.Contains("could not be delivered", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(429, 1)]
    [InlineData(500, 2)]
    [InlineData(502, 1)]
    [InlineData(503, 2)]
    public async Task A_busy_Discord_is_asked_again(int status, int times)
    {
        await using var bot = await RunningBot.StartAsync();
        bot.Discord.RefuseWrites(times, status, 0);
        await bot.MentionAsync("70", Asked);

        Assert.Contains("Tokyo on Friday", Of(bot.NextMessage()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_call_whose_connection_is_cut_loses_no_answer_and_shows_none_twice()
    {
        await using var bot = await RunningBot.StartAsync();
        bot.Discord.CutWrites(2);
        await bot.MentionAsync("70", Asked);

        Assert.Contains("Tokyo on Friday", Of(bot.NextMessage()), StringComparison.Ordinal);
        Assert.False(bot.Discord.Messages.TryTake(out _, TimeSpan.FromMilliseconds(500)));
    }

    [Fact]
    public async Task Over_several_connections_each_takes_its_shard_and_the_commands_are_registered_once()
    {
        await using var bot = await RunningBot.StartAsync(null, ("Discord:ShardCount", "2"));
        await RunningBot.WaitAsync(() => bot.Discord.Gateway.ShardCount == 2 && !bot.Discord.Registrations.IsEmpty);

        Assert.Contains("Tokyo on Friday", Of(await bot.FirstAsync("ask", Question)), StringComparison.Ordinal);
        Assert.Single(bot.Discord.Registrations);
    }

    [Theory]
    [InlineData(4004, "Discord:Token")]
    [InlineData(4010, "Discord:ShardCount")]
    [InlineData(4012, "install a newer one")]
    [InlineData(4014, "message content intent")]
    public async Task What_no_new_try_would_mend_stops_the_program_with_one_line(int closeCode, string words)
    {
        await using var discord = await LoopbackDiscord.StartAsync();
        discord.Gateway.Refusal = closeCode;
        using var host = RunningBot.Build(discord, Path.GetTempPath(), new());
        await host.StartAsync(TestContext.Current.CancellationToken);
        await host.WaitForShutdownAsync(TestContext.Current.CancellationToken)
            .WaitAsync(RunningBot.Patience, TestContext.Current.CancellationToken);

        Assert.Contains(words, RunningBot.FatalReasonOf(host), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_that_Discord_does_not_know_stops_the_program_before_any_connection()
    {
        await using var discord = await LoopbackDiscord.StartAsync();
        discord.RefusesToken = true;
        using var host = RunningBot.Build(discord, Path.GetTempPath(), new(), ("Discord:ShardCount", "1"));
        await host.StartAsync(TestContext.Current.CancellationToken);
        await host.WaitForShutdownAsync(TestContext.Current.CancellationToken)
            .WaitAsync(RunningBot.Patience, TestContext.Current.CancellationToken);

        Assert.Equal(FatalClose.RefusedToken, RunningBot.FatalReasonOf(host));
    }

    [Fact]
    public async Task With_several_connections_a_token_that_Discord_does_not_know_stops_the_start()
    {
        await using var discord = await LoopbackDiscord.StartAsync();
        discord.RefusesToken = true;
        using var host = RunningBot.Build(discord, Path.GetTempPath(), new());
        var exception = await Assert.ThrowsAsync<BotStartException>(() => host.StartAsync(TestContext.Current.CancellationToken));

        Assert.Equal(FatalClose.RefusedToken, exception.Message);
    }

    [Fact]
    public async Task What_cannot_be_a_token_stops_the_start_and_is_not_repeated()
    {
        await using var discord = await LoopbackDiscord.StartAsync();
        using var host = RunningBot.Build(discord, Path.GetTempPath(), new(), ("Discord:Token", "my-secret"));
        var exception = Assert.Throws<OptionsValidationException>(() => host.Start());

        Assert.Contains("no bot token", exception.Failures.Single(), StringComparison.Ordinal);
        Assert.DoesNotContain("my-secret", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("1")]
    [InlineData("2")]
    public async Task A_Discord_that_has_a_bad_moment_at_the_start_is_waited_for(string shards)
    {
        await using var bot = await RunningBot.StartAsync(
            discord => discord.GatewayAsksToRefuse = 3, null, ("Discord:ShardCount", shards));

        Assert.Contains("Tokyo on Friday", Of(await bot.FirstAsync("ask", Question)), StringComparison.Ordinal);
        Assert.Equal(0, bot.Discord.GatewayAsksToRefuse);
    }

    [Fact]
    public async Task There_are_as_many_connections_as_Discord_recommends_and_one_line_each_says_who_where_and_that_it_is_ready()
    {
        await using var bot = await RunningBot.StartAsync(discord => discord.RecommendedShards = 3);
        await RunningBot.WaitAsync(() =>
            bot.Discord.Gateway.ShardCount == 3 && bot.Log.Any(line => line.Contains("It is ready", StringComparison.Ordinal)));

        Assert.Single(bot.Log, line => line.Contains("This bot is ArticleBot (42)", StringComparison.Ordinal));
        Assert.Single(bot.Log, line => line.Contains("It is in 1 servers, over 3 connections", StringComparison.Ordinal));
        Assert.Single(bot.Log, line => line.Contains("It is ready", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_supervisor_is_told_whether_the_connections_stand()
    {
        var port = FreePort();
        await using var bot = await RunningBot.StartAsync(null, ("Discord:HealthUrl", $"http://localhost:{port}/"));
        using var http = new HttpClient { BaseAddress = new Uri($"http://localhost:{port}/") };
        var ready = await http.GetStringAsync(new Uri("health/ready", UriKind.Relative), TestContext.Current.CancellationToken);
        await bot.StopAsync();

        Assert.Equal("""{"status":"ready","parts":{"discord":{"status":"ready"}}}""", ready);
    }

    [Fact]
    public async Task In_a_storm_of_broken_connections_each_question_is_answered_once()
    {
        await using var bot = await RunningBot.StartAsync();
        var asked = new List<Interactions.Answered>();
        for (var i = 0; i < 5; i++)
        {
            // Behind ten others a mention is told first that it waits.
            await bot.MentionAsync($"{70 + i}", Asked);
            asked.AddRange(await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => bot.CallAsync("ask", Question))));
            bot.Discord.Gateway.Break();
            var resumed = i + 1;
            await RunningBot.WaitAsync(() => bot.Discord.Gateway.Resumes >= resumed);
            await Task.WhenAll(asked.Select(one => one.ShowingAsync("Tokyo on Friday")));
        }

        for (var i = 0; i < 5; i++)
            Assert.Contains("Tokyo on Friday", Of(bot.NextMessage()), StringComparison.Ordinal);
        Assert.All(asked, one => Assert.Single(one.All, shown => Of(shown.Message).Contains("Tokyo on Friday", StringComparison.Ordinal)));
        Assert.False(bot.Discord.Messages.TryTake(out _, TimeSpan.FromMilliseconds(500)));
    }

    private static int FreePort()
    {
        using var listener = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        return ((System.Net.IPEndPoint)listener.LocalEndpoint).Port;
    }

    [Theory]
    [InlineData("news")]
    [InlineData("5,99999999999999999999")]
    public async Task Channels_that_are_no_ids_stop_the_start(string channels)
    {
        await using var discord = await LoopbackDiscord.StartAsync();
        using var host = RunningBot.Build(discord, Path.GetTempPath(), new(), ("Discord:ListeningChannels", channels));
        var exception = Assert.Throws<OptionsValidationException>(() => host.Start());

        Assert.Equal($"Discord:ListeningChannels is '{channels}': allowed are ids of channels, parted by commas",
            exception.Failures.Single());
    }

    [Fact]
    public void A_missing_token_stops_the_start_with_a_line_that_says_where_to_get_and_put_it()
    {
        using var host = BotHost.Create([]).Build();
        var exception = Assert.Throws<OptionsValidationException>(() => host.Start());

        Assert.Contains("https://discord.com/developers/applications", exception.Failures.Single(), StringComparison.Ordinal);
        Assert.Contains("Discord__Token", exception.Failures.Single(), StringComparison.Ordinal);
    }
}
