using System.Collections.Concurrent;
using ArticleBot.Chats.Delivery;
using ArticleBot.Replies;
using Microsoft.Extensions.Time.Testing;

namespace ArticleBot.Tests.Chats;

public sealed class LiveReplyTests
{
    private readonly FakeTimeProvider time = new();
    private readonly ConcurrentQueue<ChatReply> shown = new();

    [Fact]
    public async Task The_first_state_is_shown_at_once_and_the_newest_a_second_later()
    {
        ChatReply[] states = [ChatReply.Plain("a"), ChatReply.Plain("b"), ChatReply.Plain("c")];
        await using var live = new LiveReply(Show, time);
        live.Report(states[0]);
        await UntilAsync(() => shown.Count == 1);
        live.Report(states[1]);
        live.Report(states[2]);
        Assert.Single(shown);
        await UntilAsync(() =>
        {
            time.Advance(LiveReply.Pace);
            return shown.Count == 2;
        });

        Assert.Equal([states[0], states[2]], shown);
    }

    [Fact]
    public async Task After_its_end_nothing_more_is_shown_not_even_what_was_reported_before()
    {
        var live = new LiveReply(Show, time);
        live.Report(ChatReply.Plain("a"));
        await UntilAsync(() => shown.Count == 1);
        live.Report(ChatReply.Plain("b"));
        await live.DisposeAsync();
        live.Report(ChatReply.Plain("c"));
        time.Advance(LiveReply.Pace * 3);

        Assert.Single(shown);
    }

    [Fact]
    public async Task The_end_waits_for_the_state_that_is_being_shown()
    {
        var isShown = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var begun = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var live = new LiveReply(
            _ =>
            {
                begun.SetResult();
                return isShown.Task;
            },
            time);
        live.Report(ChatReply.Plain("a"));
        await begun.Task;
        var end = live.DisposeAsync().AsTask();
        Assert.False(end.IsCompleted);
        isShown.SetResult();

        await end;
    }

    [Fact]
    public async Task A_state_that_cannot_be_shown_harms_nobody()
    {
        var live = new LiveReply(_ => throw new TimeoutException(), time);
        live.Report(ChatReply.Plain("a"));

        await live.DisposeAsync();
    }

    private Task Show(ChatReply reply)
    {
        shown.Enqueue(reply);
        return Task.CompletedTask;
    }

    private static async Task UntilAsync(Func<bool> isSo)
    {
        for (var tries = 0; !isSo(); tries++)
        {
            Assert.True(tries < 400, "It did not come to be.");
            await Task.Delay(10);
        }
    }
}
