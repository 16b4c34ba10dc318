using ArticleBot.DiscordProtocol.Delivery;
using ArticleBot.Serving;
using ArticleBot.Serving.Turns;
using Microsoft.Extensions.Options;

namespace ArticleBot.Web.Tests.Discord;

public sealed class RehearsalTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 50)]
    [InlineData(8, 8)]
    public async Task After_the_rehearsal_all_turns_and_places_are_free_and_nobody_is_told_that_others_are_being_served(
        int running, int waiting)
    {
        var options = Options.Create(new ServingOptions { MaxRunning = running, MaxWaiting = waiting });
        var turns = new WorkTurns(options, TimeProvider.System);
        await new Rehearsal(turns, options, TimeProvider.System).RunAsync();
        var signs = 0;
        var hadTurn = await turns.RunAsync("a", _ => Task.CompletedTask, CountAsync, CountAsync, TestContext.Current.CancellationToken);
        var end = new TaskCompletionSource();
        var all = Enumerable.Range(0, running + waiting)
            .Select(number => turns.RunAsync($"{number}", _ => end.Task, () => Task.CompletedTask, () => Task.CompletedTask)).ToArray();
        end.SetResult();

        Assert.True(hadTurn);
        Assert.Equal(0, signs);
        Assert.All(await Task.WhenAll(all), Assert.True);

        Task CountAsync()
        {
            signs++;
            return Task.CompletedTask;
        }
    }
}
