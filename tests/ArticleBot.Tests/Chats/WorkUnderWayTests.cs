using ArticleBot.Chats;
using ArticleBot.Chats.Turns;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace ArticleBot.Tests.Chats;

public sealed class WorkUnderWayTests
{
    private readonly FakeTimeProvider time = new();

    [Fact]
    public async Task A_stop_waits_for_what_is_under_way_and_takes_nothing_new()
    {
        using var work = UnderWay();
        Assert.True(work.Begin());
        var stop = work.StopAsync();
        Assert.False(work.Begin());
        work.End();
        Assert.False(stop.IsCompleted);
        work.End();

        Assert.True(await stop);
        Assert.False(work.CutOff.IsCancellationRequested);
    }

    [Fact]
    public async Task What_takes_too_long_is_cut_off_and_has_a_moment_to_say_so()
    {
        using var work = UnderWay();
        Assert.True(work.Begin());
        var stop = work.StopAsync();
        time.Advance(TimeSpan.FromSeconds(20));
        await Task.Run(() => work.CutOff.WaitHandle.WaitOne(), TestContext.Current.CancellationToken);
        Assert.False(stop.IsCompleted);
        work.End();

        Assert.False(await stop);
    }

    [Fact]
    public async Task A_stop_does_not_wait_for_ever()
    {
        using var work = UnderWay();
        Assert.True(work.Begin());
        var stop = work.StopAsync();
        while (!stop.IsCompleted)
        {
            time.Advance(TimeSpan.FromSeconds(1));
            await Task.Delay(1, TestContext.Current.CancellationToken);
        }

        Assert.False(await stop);
    }

    private WorkUnderWay UnderWay() => new(Options.Create(new ChatsOptions { StopTimeout = TimeSpan.FromSeconds(20) }), time);
}
