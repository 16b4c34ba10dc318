using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using ArticleBot.Chats;
using ArticleBot.Chats.Delivery;
using ArticleBot.Replies;
using Microsoft.Extensions.DependencyInjection;

namespace ArticleBot.Discord.Tests;

public sealed partial class RequestRunnerTests
{
    private static readonly Caller Anna = new("1", "10", "100");

    [Fact]
    public async Task What_fails_inside_reaches_the_user_as_one_plain_line_with_an_id_that_the_log_has_too()
    {
        var (log, target) = (new ConcurrentQueue<string>(), new Recorder());
        await RunAsync(log, target, () => throw new InvalidOperationException("the secret cause"));

        var reply = Assert.Single(target.Sent);
        var id = ErrorId().Match(string.Concat(reply.Text.Runs.Select(run => run.Text))).Groups[1].Value;
        Assert.Equal(8, id.Length);
        Assert.Equal(ReplyVisibility.AskerOnly, reply.Visibility);
        Assert.DoesNotContain("secret", string.Concat(reply.Text.Runs.Select(run => run.Text)), StringComparison.Ordinal);
        Assert.Contains(log, line =>
            line.Contains(id, StringComparison.Ordinal) && line.Contains("the secret cause", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_cannot_even_be_told_is_logged_and_ends_nothing()
    {
        var log = new ConcurrentQueue<string>();
        await RunAsync(log, new Recorder { Fails = true }, () => ChatReply.Plain("an answer"));

        Assert.Contains(log, line => line.Contains("could not be told to the user", StringComparison.Ordinal));
    }

    private static async Task RunAsync(ConcurrentQueue<string> log, Recorder target, Func<ChatReply> work)
    {
        await using var discord = await LoopbackDiscord.StartAsync();
        using var host = RunningBot.Build(discord, Path.GetTempPath(), log);
        await host.Services.GetRequiredService<RequestRunner>().RunAsync(Anna, target, work);
    }

    [GeneratedRegex(@"\(error ([0-9a-f]+)\)")]
    private static partial Regex ErrorId();

    private sealed class Recorder : IReplyTarget
    {
        public List<ChatReply> Sent { get; } = [];

        public bool Fails { get; init; }

        public bool IsOwed { get; init; } = true;

        public bool IsOverheard => false;

        public bool CanTryAgain => false;

        public Task AcknowledgeAsync() => Task.CompletedTask;

        public Task ShowAsync(ChatReply interim) => Task.CompletedTask;

        public Task SendAsync(ChatReply reply)
        {
            if (Fails)
                throw new TimeoutException("too late");
            Sent.Add(reply);
            return Task.CompletedTask;
        }
    }
}
