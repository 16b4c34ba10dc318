using ArticleBot.DiscordProtocol.Bodies;
using ArticleBot.Serving;
using ArticleBot.Serving.Turns;
using Microsoft.Extensions.Options;

namespace ArticleBot.DiscordProtocol.Delivery;

/// <summary>
/// Goes through a small crowd that asks for nothing: what runs only where many ask at once is compiled by then, and the first crowd that
/// comes need not wait for it.
/// </summary>
public sealed class Rehearsal(WorkTurns turns, IOptions<ServingOptions> options, TimeProvider time)
{
    // More than run at once, so that some wait for their turns.
    private const int Waiting = 4;

    /// <summary>Ends after some 20 ms, with all turns free. To be called before anybody can ask.</summary>
    public Task RunAsync() => Task.WhenAll(
        Enumerable.Range(0, options.Value.MaxRunning + Waiting).Select(number => Task.Run(() => AskAsync($"{number}"))));

    private async Task AskAsync(string share)
    {
        using var target = new InteractionTarget(new Nobody(), InteractionSign.ForEverybody, time);
        using var due = turns.Expect();
        await turns.RunAsync(
            share,
            _ => Task.CompletedTask,
            async () =>
            {
                await target.AcknowledgeAsync();
                due.Dispose();
            },
            () => Task.CompletedTask);
    }

    private sealed class Nobody : IResponder
    {
        public async Task RespondAsync(ResponseBody response)
        {
            await Task.Yield();
            _ = response.ToJson();
        }

        public Task EditAsync(MessageBody message) => Task.CompletedTask;

        public Task FollowUpAsync(MessageBody message) => Task.CompletedTask;

        public Task DeleteAsync() => Task.CompletedTask;
    }
}
