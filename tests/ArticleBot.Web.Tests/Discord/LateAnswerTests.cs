using System.Collections.Concurrent;
using System.Text;
using ArticleBot.Chats;
using ArticleBot.DiscordProtocol.Bodies;
using ArticleBot.DiscordProtocol.Delivery;

namespace ArticleBot.Web.Tests.Discord;

public sealed class LateAnswerTests
{
    [Theory]
    [InlineData(InteractionSign.ForEverybody, 31, true)]
    [InlineData(InteractionSign.ForTheAsker, 31, true)]
    [InlineData(InteractionSign.ForEverybody, 5, false)]
    [InlineData(InteractionSign.InPlace, 31, false)]
    public async Task An_answer_that_was_waited_for_long_is_said_to_be_there_and_pings_nobody(
        InteractionSign sign, int seconds, bool isSaid)
    {
        var (time, responder) = (new LateTime(), new Responder());
        using var target = new InteractionTarget(responder, sign, time);
        await target.AcknowledgeAsync();
        time.Pass(TimeSpan.FromSeconds(seconds));
        await target.SendAsync(DeskReplies.About with { Visibility = Replies.ReplyVisibility.Everyone });

        Assert.Single(responder.Edits);
        Assert.Equal(isSaid ? 1 : 0, responder.FollowUps.Count);
        Assert.All(responder.FollowUps, said =>
        {
            var json = Encoding.UTF8.GetString(said.ToJson());
            Assert.Contains("is there", json, StringComparison.Ordinal);
            Assert.Contains("\"parse\":[]", json, StringComparison.Ordinal);
            Assert.Equal(64, said.Flags);
        });
    }

    private sealed class LateTime : TimeProvider
    {
        private long passed;

        public void Pass(TimeSpan span) => passed += (long)(span.TotalSeconds * TimestampFrequency);

        public override long GetTimestamp() => base.GetTimestamp() + passed;
    }

    private sealed class Responder : IResponder
    {
        public ConcurrentQueue<MessageBody> Edits { get; } = new();

        public ConcurrentQueue<MessageBody> FollowUps { get; } = new();

        public Task RespondAsync(ResponseBody response) => Task.CompletedTask;

        public Task EditAsync(MessageBody message)
        {
            Edits.Enqueue(message);
            return Task.CompletedTask;
        }

        public Task FollowUpAsync(MessageBody message)
        {
            FollowUps.Enqueue(message);
            return Task.CompletedTask;
        }

        public Task DeleteAsync() => Task.CompletedTask;
    }
}
