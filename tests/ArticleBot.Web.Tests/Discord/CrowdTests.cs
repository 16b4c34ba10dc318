using static ArticleBot.Web.Tests.Discord.MessageText;

namespace ArticleBot.Web.Tests.Discord;

public sealed class CrowdTests
{
    private const string Answer = "Tokyo on Friday";

    [Fact]
    public async Task Of_200_at_once_over_50_servers_with_one_hogging_all_are_answered_once_and_the_others_do_not_wait_for_the_hog()
    {
        // No turn is given back before all 200 are waiting: who comes first is the test's machine's affair, who is served first the bot's.
        var model = new TaskCompletionSource();
        await using var bot = await DiscordSite.StartAsync(
            ("Model:Provider", "OpenAI"), ("Serving:MaxRunning", "2"), ("Serving:MaxWaiting", "400"));
        bot.Rest.Model.Until = model.Task;
        var asked = await Task.WhenAll(Enumerable.Range(0, 200).Select(async i =>
        {
            var server = i < 151 ? "hog" : $"server{i}";
            return (server, answered: await bot.SendAsync(Ask().By($"user{i}", server)));
        }));
        model.SetResult();
        await Task.WhenAll(asked.Select(one => one.answered.ShowingAsync(Answer)));

        Assert.All(asked, one => Assert.Single(one.answered.All, message => Of(message).Contains(Answer, StringComparison.Ordinal)));
        var servers = asked.ToDictionary(one => one.answered, one => one.server);
        var order = bot.Rest.Shown.Where(shown => Of(shown.Message).Contains(Answer, StringComparison.Ordinal))
            .Select(shown => servers[shown.Answered]).ToList();
        // In rotation the others are served beside the hog's first three; what is sent at the same time may come in any order.
        var hogsBefore = order.Take(order.FindLastIndex(server => server != "hog")).Count(server => server == "hog");
        Assert.True(hogsBefore < 50, $"{hogsBefore} of the hog's 151 were served before the last of the 49 others.");
    }

    private static System.Text.Json.Nodes.JsonObject Ask() => Payloads.Slash("ask", ("question", "When did Pompeo visit Tokyo?"));
}
