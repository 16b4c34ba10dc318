using System.Collections.Concurrent;
using ArticleBot.Chats;
using ArticleBot.Chats.Commands;
using ArticleBot.Chats.Delivery;
using ArticleBot.Chats.Turns;
using ArticleBot.DiscordProtocol.Delivery;
using ArticleBot.DiscordProtocol.Settings;
using ArticleBot.Replies;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace ArticleBot.Web.Tests.Discord;

public sealed class OldWorkTests
{
    [Theory]
    [InlineData(1, true)]
    [InlineData(15, false)]
    public async Task What_waited_longer_than_Discord_takes_an_answer_is_dropped_before_it_is_worked_on(int minutes, bool isDone)
    {
        var time = new LateTime();
        var serving = Options.Create(new ChatsOptions { MaxRunning = 1 });
        using var limits = new RequestLimits(serving);
        using var underWay = new WorkUnderWay(serving, TimeProvider.System);
        var runner = new RequestRunner(limits, new WorkTurns(serving, TimeProvider.System), underWay, new ReplyDelivery(TimeProvider.System),
            time, new Redaction(Options.Create(new DiscordOptions())), NullLogger<RequestRunner>.Instance);
        var (holds, target) = (new TaskCompletionSource<ChatReply?>(), new Target());
        var done = new ConcurrentQueue<string>();
        var first = runner.RunAsync(new Caller("1", "10", "100"), target, (_, _) => holds.Task);
        var second = runner.RunAsync(new Caller("2", "10", "101"), target, (_, _) =>
        {
            done.Enqueue("second");
            return Task.FromResult<ChatReply?>(DeskReplies.About);
        });
        time.Pass(TimeSpan.FromMinutes(minutes));
        holds.SetResult(CommandHelp.Reply);
        await Task.WhenAll(first, second);

        Assert.Equal(isDone, !done.IsEmpty);
        Assert.Equal(isDone, target.Sent.Contains(DeskReplies.About));
        Assert.Contains(CommandHelp.Reply, target.Sent);
    }

    // The clock that says how old the work is; what waits keeps the machine's.
    private sealed class LateTime : TimeProvider
    {
        private long passed;

        public void Pass(TimeSpan span) => Interlocked.Add(ref passed, (long)(span.TotalSeconds * TimestampFrequency));

        public override long GetTimestamp() => base.GetTimestamp() + Interlocked.Read(ref passed);
    }

    private sealed class Target : IReplyTarget
    {
        public ConcurrentQueue<ChatReply> Sent { get; } = new();

        public bool IsOwed => true;

        public bool IsOverheard => false;

        public bool CanTryAgain => true;

        public TimeSpan Lifetime => InteractionWebhook.Lifetime;

        public Task AcknowledgeAsync() => Task.CompletedTask;

        public Task ShowAsync(ChatReply interim) => Task.CompletedTask;

        public Task SendAsync(ChatReply reply)
        {
            Sent.Enqueue(reply);
            return Task.CompletedTask;
        }
    }
}
