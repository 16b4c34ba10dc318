using ArticleBot.Serving;
using Microsoft.Extensions.Options;

namespace ArticleBot.Tests.Serving;

public sealed class WorkTurnsTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task So_many_run_at_once_the_next_waits_with_a_notice_and_the_one_beyond_is_refused()
    {
        using var queue = Turns(running: 1, waiting: 1);
        var (held, noticed) = (new TaskCompletionSource(), new TaskCompletionSource());
        var first = queue.RunAsync(_ => held.Task, NoNotice, Stop);
        var ran = false;
        var second = queue.RunAsync(_ => Task.FromResult(ran = true), () => { noticed.SetResult(); return Task.CompletedTask; }, Stop);
        await noticed.Task;
        Assert.False(ran);
        Assert.Equal(WorkOutcome.Full, await queue.RunAsync(_ => Task.CompletedTask, NoNotice, Stop));
        held.SetResult();

        Assert.Equal([WorkOutcome.Done, WorkOutcome.Done], await Task.WhenAll(first, second));
        Assert.True(ran);
    }

    [Fact]
    public async Task Work_that_fails_gives_its_turn_back()
    {
        using var queue = Turns(running: 1, waiting: 0);
        await Assert.ThrowsAsync<InvalidOperationException>(() => queue.RunAsync(_ => throw new InvalidOperationException(), NoNotice, Stop));

        Assert.Equal(WorkOutcome.Done, await queue.RunAsync(_ => Task.CompletedTask, NoNotice, Stop));
    }

    [Fact]
    public async Task A_stop_waits_for_the_work_under_way_and_refuses_new_work()
    {
        using var queue = Turns(running: 1, waiting: 5);
        var held = new TaskCompletionSource();
        var work = queue.RunAsync(_ => held.Task, NoNotice, Stop);
        var stop = queue.StopAsync();
        Assert.Equal(WorkOutcome.Stopping, await queue.RunAsync(_ => Task.CompletedTask, NoNotice, Stop));
        Assert.False(stop.IsCompleted);
        held.SetResult();

        Assert.True(await stop);
        Assert.Equal(WorkOutcome.Done, await work);
    }

    [Fact]
    public async Task A_stop_does_not_wait_for_ever()
    {
        using var queue = new WorkTurns(Options.Create(new ServingOptions { StopTimeout = TimeSpan.Zero }));
        _ = queue.RunAsync(_ => Task.Delay(Timeout.Infinite, Stop), NoNotice, Stop);

        Assert.False(await queue.StopAsync());
    }

    private static Task NoNotice() => throw new InvalidOperationException("Nothing had to wait.");

    private static WorkTurns Turns(int running, int waiting) =>
        new(Options.Create(new ServingOptions { MaxRunning = running, MaxWaiting = waiting }));
}
