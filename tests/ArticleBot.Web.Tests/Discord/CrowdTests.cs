using System.Collections.Concurrent;
using static ArticleBot.Web.Tests.Discord.MessageText;

namespace ArticleBot.Web.Tests.Discord;

public sealed class CrowdTests
{
    [Fact]
    public async Task Of_200_at_once_over_50_servers_with_one_hogging_all_are_answered_once_and_the_others_do_not_wait_for_the_hog()
    {
        await using var bot = await DiscordSite.StartAsync(("Serving:MaxRunning", "2"), ("Serving:MaxWaiting", "400"));
        await bot.FirstAsync(Ask());
        var order = new ConcurrentQueue<string>();
        var shownWhenSent = new ConcurrentDictionary<string, int>();
        var asked = Enumerable.Range(0, 200).Select(i => Task.Run(async () =>
        {
            var server = i < 151 ? "hog" : $"server{i}";
            var answered = await bot.SendAsync(Ask().By($"user{i}", server));
            if (server != "hog")
                shownWhenSent[server] = order.Count;
            await answered.ShowingAsync("Tokyo on Friday");
            order.Enqueue(server);
            return answered;
        })).ToList();
        var all = await Task.WhenAll(asked);

        Assert.All(all, answered =>
            Assert.Single(answered.All, message => Of(message).Contains("Tokyo on Friday", StringComparison.Ordinal)));
        // The 49 others have their answers while most of the hog's still wait, each counted from when it had come: a busy machine sends some
        // of them late.
        var waited = order.Select((server, place) => (server, place)).Where(served => served.server != "hog")
            .Max(served => served.place - shownWhenSent[served.server]);
        Assert.True(waited < 150, $"One of the others had to wait for {waited} of 200.");
    }

    private static System.Text.Json.Nodes.JsonObject Ask() => Payloads.Slash("ask", ("question", "When did Pompeo visit Tokyo?"));
}
