using ArticleBot.Chats.Commands;
using static ArticleBot.Web.Tests.Discord.MessageText;

namespace ArticleBot.Discord.Tests;

public sealed class CheckTests
{
    private const string Claims = "Mr Pompeo visited Tokyo on Friday. Mr Pompeo bought a castle in Norway.";

    [Fact]
    public async Task A_message_is_checked_against_the_article_from_its_menu_for_the_asker_alone()
    {
        await using var bot = await RunningBot.StartAsync();
        var answered = await bot.Discord.Gateway.InteractAsync(Payloads.OnMessage("1", Claims, CommandDefinitions.CheckMessage));
        var message = await answered.ShowingAsync("supported");

        Assert.Contains("1 of 2 sentences supported", Of(message), StringComparison.Ordinal);
        Assert.Contains("✗ Mr Pompeo bought a castle", Of(message), StringComparison.Ordinal);
        Assert.Equal(64, (int)answered.Response!["data"]!["flags"]!);
    }

    [Fact]
    public async Task A_message_that_claims_nothing_gets_one_line()
    {
        await using var bot = await RunningBot.StartAsync();
        var answered = await bot.Discord.Gateway.InteractAsync(Payloads.OnMessage("1", "What is this?", CommandDefinitions.CheckMessage));

        Assert.Contains("no sentence that claims something", Of(await answered.First), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_is_for_the_asker_alone_is_deferred_unseen_by_the_others(bool isLost)
    {
        await using var bot = await RunningBot.StartAsync(null, ("Model:Provider", "OpenAI"), ("Serving:MaxRunning", "1"));
        var first = await bot.CallAsync("ask", ("question", "When did Pompeo visit Tokyo?"));
        await RunningBot.WaitAsync(() => first.Response is not null);
        if (isLost)
            bot.Discord.LoseResponse(isTaken: false);
        var answered = await bot.Discord.Gateway.InteractAsync(Payloads.OnMessage("500", Claims, CommandDefinitions.CheckMessage));
        await answered.ShowingAsync("1 of 2 sentences supported");

        Assert.Equal(5, (int)answered.Response!["type"]!);
        Assert.Equal(64, (int)answered.Response["data"]!["flags"]!);
        Assert.False(answered.IsDeleted);
    }
}
