using ArticleBot.Chats;
using ArticleBot.Chats.Turns;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace ArticleBot.Tests.Chats;

public sealed class WorkTurnsTests
{
    private const string Server = "100";
    private readonly FakeTimeProvider time = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task So_many_run_at_once_the_next_is_told_at_once_that_it_was_received_and_a_second_later_that_it_waits_and_the_one_beyond_is_refused()
    {
        var queue = Turns(running: 1, waiting: 1);
        var (held, received, noticed) = (new TaskCompletionSource(), new TaskCompletionSource(), new TaskCompletionSource());
        var first = queue.RunAsync(Server, _ => held.Task, NoSign, NoNotice, Stop);
        var ran = false;
        var second = queue.RunAsync(Server, _ => Task.FromResult(ran = true), () => Told(received), () => Told(noticed), Stop);
        await received.Task;
        Assert.False(noticed.Task.IsCompleted);
        await AdvanceUntilAsync(noticed.Task);
        Assert.False(ran);
        Assert.False(await queue.RunAsync(Server, _ => Task.CompletedTask, NoSign, NoNotice, Stop));
        held.SetResult();

        Assert.All(await Task.WhenAll(first, second), Assert.True);
        Assert.True(ran);
    }

    [Fact]
    public async Task No_work_begins_while_another_request_is_told_that_it_was_received()
    {
        var queue = Turns(running: 5, waiting: 0);
        var (held, telling, told) = (new TaskCompletionSource(), new TaskCompletionSource(), new TaskCompletionSource());
        var first = queue.RunAsync(Server, _ => held.Task, NoSign, NoNotice, Stop);
        var second = queue.RunAsync(Server, _ => Task.CompletedTask, () => telling.Task, NoNotice, Stop);
        var ran = false;
        var third = queue.RunAsync(Server, _ => Task.FromResult(ran = true), () => Told(told), NoNotice, Stop);
        await told.Task;
        time.Advance(TimeSpan.FromMilliseconds(100));
        Assert.False(ran);
        telling.SetResult();

        await AdvanceUntilAsync(Task.WhenAll(second, third));
        Assert.True(ran);
        held.SetResult();
        await first;
    }

    [Fact]
    public async Task While_another_request_waits_for_its_first_sign_one_that_comes_is_told_at_once_and_its_work_waits()
    {
        var queue = Turns(running: 5, waiting: 0);
        var (own, another, told) = (queue.Expect(), queue.Expect(), new TaskCompletionSource());
        var ran = false;
        var asked = queue.RunAsync(Server, _ => Task.FromResult(ran = true), () => Told(told), NoNotice, Stop);
        await told.Task;
        own.Dispose();
        time.Advance(TimeSpan.FromMilliseconds(100));
        Assert.False(ran);
        another.Dispose();

        await AdvanceUntilAsync(asked);
        Assert.True(ran);
    }

    [Fact]
    public async Task A_request_that_comes_alone_is_answered_without_a_sign_of_its_own()
    {
        var queue = Turns(running: 5, waiting: 0);
        using var own = queue.Expect();

        Assert.True(await queue.RunAsync(Server, _ => Task.CompletedTask, NoSign, NoNotice, Stop));
    }

    [Fact]
    public async Task A_sign_that_hangs_does_not_hold_up_the_others_for_long()
    {
        var queue = Turns(running: 5, waiting: 0);
        var (held, hanging) = (new TaskCompletionSource(), new TaskCompletionSource());
        var first = queue.RunAsync(Server, _ => held.Task, NoSign, NoNotice, Stop);
        var second = queue.RunAsync(Server, _ => Task.CompletedTask, () => hanging.Task, NoNotice, Stop);
        var third = queue.RunAsync(Server, _ => Task.CompletedTask, () => Task.CompletedTask, NoNotice, Stop);

        await AdvanceUntilAsync(third);
        Assert.False(second.IsCompleted);
        hanging.SetResult();
        held.SetResult();
        await AdvanceUntilAsync(Task.WhenAll(first, second));
    }

    [Fact]
    public async Task Who_cannot_be_told_leaves_the_queue_and_takes_no_turn_with_him()
    {
        var queue = Turns(running: 1, waiting: 2);
        var held = new TaskCompletionSource();
        var first = queue.RunAsync(Server, _ => held.Task, NoSign, NoNotice, Stop);
        await Assert.ThrowsAsync<InvalidOperationException>(() => queue.RunAsync(Server, _ => Task.CompletedTask, () => throw new InvalidOperationException(), NoNotice, Stop));
        held.SetResult();
        await first;

        var next = queue.RunAsync(Server, _ => Task.CompletedTask, NoSign, NoNotice, Stop);
        await AdvanceUntilAsync(next);
        Assert.True(await next);
    }

    [Fact]
    public async Task Work_that_fails_gives_its_turn_back()
    {
        var queue = Turns(running: 1, waiting: 0);
        await Assert.ThrowsAsync<InvalidOperationException>(() => queue.RunAsync(Server, _ => throw new InvalidOperationException(), NoSign, NoNotice, Stop));

        Assert.True(await queue.RunAsync(Server, _ => Task.CompletedTask, NoSign, NoNotice, Stop));
    }

    [Fact]
    public async Task A_notice_that_hangs_keeps_no_turn_from_the_work()
    {
        var queue = Turns(running: 1, waiting: 1);
        var (held, hanging, noticed) = (new TaskCompletionSource(), new TaskCompletionSource(), new TaskCompletionSource());
        var first = queue.RunAsync(Server, _ => held.Task, NoSign, NoNotice, Stop);
        var ran = new TaskCompletionSource();
        var second = queue.RunAsync(Server, _ => Told(ran), () => Task.CompletedTask, () => Noticing(noticed, hanging), Stop);
        await AdvanceUntilAsync(noticed.Task);
        held.SetResult();

        await AdvanceUntilAsync(ran.Task);
        Assert.False(second.IsCompleted);
        hanging.SetResult();
        await AdvanceUntilAsync(Task.WhenAll(first, second));
    }

    private static Task Noticing(TaskCompletionSource noticed, TaskCompletionSource hanging)
    {
        noticed.SetResult();
        return hanging.Task;
    }

    private static Task NoSign() => throw new InvalidOperationException("Nobody else was there.");

    private static Task NoNotice() => throw new InvalidOperationException("Nothing had to wait long.");

    private static Task Told(TaskCompletionSource who)
    {
        who.SetResult();
        return Task.CompletedTask;
    }

    private async Task AdvanceUntilAsync(Task work)
    {
        for (var tries = 0; !work.IsCompleted; tries++)
        {
            Assert.True(tries < 1_000, "It did not end.");
            time.Advance(TimeSpan.FromMilliseconds(5));
            await Task.Delay(1, Stop);
        }

        await work;
    }

    private WorkTurns Turns(int running, int waiting) =>
        new(Options.Create(new ChatsOptions { MaxRunning = running, MaxWaiting = waiting }), time);
}
