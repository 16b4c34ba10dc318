using static ArticleBot.Web.Tests.Discord.MessageText;

namespace ArticleBot.Discord.Tests;

public sealed class ModelTests
{
    private static readonly (string, string) Question = ("question", "When did Pompeo visit Tokyo?");

    [Fact]
    public async Task Whatever_the_model_does_the_interaction_is_acknowledged_before_it()
    {
        await using var bot = await RunningBot.StartAsync(null, ("Model:Provider", "OpenAI"));
        var model = new TaskCompletionSource();
        bot.Discord.Model.Until = model.Task;
        var answered = await bot.CallAsync("ask", Question);
        await RunningBot.WaitAsync(() => answered.Response is not null);
        Assert.Empty(answered.All);
        model.SetResult();
        var message = await answered.First;

        Assert.Equal(5, (int)answered.Response!["type"]!);
        Assert.Contains("Tokyo on Friday", Of(message), StringComparison.Ordinal);
        Assert.Contains("language model", Of(message), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_deferral_is_tried_again_where_it_or_the_answer_to_it_is_lost(bool isTaken)
    {
        await using var bot = await RunningBot.StartAsync(null, ("Model:Provider", "OpenAI"));
        bot.Discord.LoseResponse(isTaken);
        var answered = await bot.CallAsync("ask", Question);
        var message = await answered.First;

        Assert.Equal(5, (int)answered.Response!["type"]!);
        Assert.Contains("Tokyo on Friday", Of(message), StringComparison.Ordinal);
        // Whoever was told of no answer has to respond once more; nothing else may.
        Assert.Equal(isTaken, bot.Discord.Violations.TryDequeue(out _));
    }

    [Fact]
    public async Task While_all_turns_are_taken_a_question_is_deferred_at_once_and_what_needs_no_model_is_answered()
    {
        await using var bot = await RunningBot.StartAsync(null, ("Model:Provider", "OpenAI"), ("Serving:MaxRunning", "1"));
        bot.Discord.Model.Silence = TimeSpan.FromSeconds(4);
        var first = await bot.CallAsync("ask", Question);
        // Of two that come together either may have the turn.
        await RunningBot.WaitAsync(() => bot.Discord.Model.Asked > 0);
        var second = await bot.CallAsync("ask", Question);
        await RunningBot.WaitAsync(() => second.Response is not null);
        await bot.FirstAsync("speakers");

        Assert.Equal(5, (int)second.Response!["type"]!);
        Assert.Empty(first.All);
        await second.ShowingAsync("waiting for its turn");
        await second.ShowingAsync("Tokyo on Friday");
    }

    [Fact]
    public async Task While_the_model_writes_checked_sentences_are_shown_and_unchecked_ones_never()
    {
        await using var bot = await RunningBot.StartAsync(null, ("Model:Provider", "OpenAI"));
        bot.Discord.Model.Pieces =
        [
            "Mr Pompeo visited Tokyo on Friday. [24]", " He flew there with ", "Angela Merkel. [24]", " Mr Pompeo struck ",
                "a more cautious tone. [9]", " ",
        ];
        var answered = await bot.CallAsync("ask", Question);
        var whole = await answered.ShowingAsync("1 statement was left out");
        var shown = answered.All.ToArray();

        Assert.Contains("visited Tokyo on Friday. [24] Mr Pompeo struck", Of(whole).Replace('\u00A0', ' '), StringComparison.Ordinal);
        Assert.Contains(shown, one =>
            Of(one.Message).Contains("Friday", StringComparison.Ordinal)
                && !Of(one.Message).Contains("cautious", StringComparison.Ordinal));
        Assert.DoesNotContain(shown, one => Of(one.Message).Contains("Merkel", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_stop_finishes_the_answer_under_way_and_refuses_new_ones()
    {
        await using var bot = await RunningBot.StartAsync(null, ("Model:Provider", "OpenAI"));
        var answered = await bot.CallAsync("ask", Question);
        await RunningBot.WaitAsync(() => answered.Response is not null);
        var stopping = bot.StopAsync();
        await RunningBot.WaitAsync(() => bot.IsStopping);
        var refused = await bot.FirstAsync("ask", Question);
        await stopping;

        Assert.Contains("Tokyo on Friday", Of(await answered.First), StringComparison.Ordinal);
        Assert.Contains("being restarted", Of(refused), StringComparison.Ordinal);
        Assert.True(IsOwn(refused));
    }

    [Fact]
    public async Task Whom_a_stop_cuts_off_is_told_in_the_place_of_the_answer()
    {
        await using var bot = await RunningBot.StartAsync(null, ("Model:Provider", "OpenAI"), ("Serving:StopTimeout", "00:00:01"));
        bot.Discord.Model.Silence = TimeSpan.FromSeconds(30);
        var answered = await bot.CallAsync("ask", Question);
        await bot.MentionAsync("70", "When did Pompeo visit Tokyo?");
        await RunningBot.WaitAsync(() => answered.Response is not null && bot.Discord.Model.Asked == 2);
        await bot.StopAsync();

        Assert.Equal("I am being restarted. Please ask again.", Of(await answered.First).Trim());
        Assert.Equal("I am being restarted. Please ask again.", Of(bot.NextMessage()).Trim());
    }

    [Fact]
    public async Task Where_others_answer_too_one_that_is_stopping_leaves_to_them_what_comes()
    {
        await using var bot = await RunningBot.StartAsync(
            null, ("Model:Provider", "OpenAI"), ("Serving:SeveralProcesses", "true"), ("Serving:StopTimeout", "00:02:00"));
        var model = new TaskCompletionSource();
        bot.Discord.Model.Until = model.Task;
        var answered = await bot.CallAsync("ask", Question);
        await RunningBot.WaitAsync(() => bot.Discord.Model.Asked > 0);
        var stopping = bot.StopAsync();
        await RunningBot.WaitAsync(() => bot.IsStopping);
        await bot.MentionAsync("70", "When did Pompeo visit Tokyo?");
        // What comes later has been read after it.
        await bot.Discord.Gateway.DispatchAsync("CHANNEL_UPDATE", Payloads.Channel());
        model.SetResult();
        await answered.ShowingAsync("Tokyo on Friday");
        await stopping;

        Assert.True(bot.CanClaim("70"));
        Assert.Empty(bot.Discord.Messages);
    }

    [Fact]
    public async Task A_channel_that_is_deleted_in_mid_answer_is_one_warning()
    {
        await using var bot = await RunningBot.StartAsync(null, ("Model:Provider", "OpenAI"), ("Serving:MaxRunning", "1"));
        var model = new TaskCompletionSource();
        bot.Discord.Model.Until = model.Task;
        await bot.CallAsync("ask", Question);
        await RunningBot.WaitAsync(() => bot.Discord.Model.Asked > 0);
        await bot.MentionAsync("70", "When did Pompeo visit Tokyo?");
        Assert.Contains("waiting for its turn", Of(bot.NextMessage()), StringComparison.Ordinal);
        bot.Discord.RefuseWritesTo(Payloads.ChannelId, 404, 10003);
        await bot.Discord.Gateway.DispatchAsync("CHANNEL_DELETE", Payloads.Channel());
        model.SetResult();
        await RunningBot.WaitAsync(() => bot.Log.Any(line => line.Contains("could not be delivered", StringComparison.Ordinal)));

        Assert.Single(bot.Log, line => line.Contains("could not be delivered", StringComparison.Ordinal));
        Assert.DoesNotContain(bot.Log, line => line.StartsWith("Error", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Thrown_out_of_the_guild_in_the_middle_of_an_answer_the_bot_notes_it_once_and_goes_on()
    {
        await using var bot = await RunningBot.StartAsync(null, ("Model:Provider", "OpenAI"));
        bot.Discord.RefuseWrites(2, 404, 10015);
        var lost = await bot.CallAsync("ask", Question);
        await RunningBot.WaitAsync(() => lost.Response is not null);
        await bot.Discord.Gateway.DispatchAsync("GUILD_DELETE", new() { ["id"] = Payloads.GuildId });
        await RunningBot.WaitAsync(() => bot.Log.Any(line => line.Contains("could not be delivered", StringComparison.Ordinal)));
        await bot.Discord.Gateway.DispatchAsync("MESSAGE_CREATE",
            Payloads.DirectMessage("80", "When did Pompeo visit Tokyo?", Payloads.User("1", "anna")));

        Assert.Contains("Tokyo on Friday", Of(bot.NextMessage()), StringComparison.Ordinal);
        Assert.Single(bot.Log, line =>
            line.StartsWith("Warning", StringComparison.Ordinal) && line.Contains("could not be delivered", StringComparison.Ordinal));
        Assert.DoesNotContain(bot.Log, line => line.StartsWith("Error", StringComparison.Ordinal));
    }
}
