using ArticleBot.Chats;
using ArticleBot.Chats.Delivery;
using ArticleBot.DiscordProtocol.Delivery;
using ArticleBot.Replies;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ArticleBot.Discord.Tests;

public sealed class LogTests
{
    // The end of a bot looks for tokens in all that it logged.
    [Fact]
    public async Task No_token_stands_in_the_log_at_any_level_though_Discord_is_busy()
    {
        await using var bot = await RunningBot.StartAsync(null, RunningBot.Wordy, ("Model:Provider", "OpenAI"));
        bot.Discord.RefuseWrites(1, 429, 0);
        var answered = await bot.CallAsync("ask", ("question", "When did Pompeo visit Tokyo?"));
        await answered.ShowingAsync("Tokyo on Friday");
    }

    [Theory]
    [InlineData("Rate limit triggered: interactions/12/aW50ZXI-x_1/callback Remaining: 1s",
        "Rate limit triggered: interactions/12/[token]/callback Remaining: 1s")]
    [InlineData("PATCH webhooks/42/aW50ZXI/messages/@original: 3 ms", "PATCH webhooks/42/[token]/messages/@original: 3 ms")]
    [InlineData("""{"id":"1","token": "aW50ZXI","version":1}""", """{"id":"1","token": "[token]","version":1}""")]
    [InlineData("it was MTIzNDU2Nzg5MDEyMzQ1Njc4OQ.AAAAAA.cccccccccccccccccccccccccccccccccccccc, he said", "it was [token], he said")]
    [InlineData("Microsoft.Extensions.Hosting.Internal.Host failed", "Microsoft.Extensions.Hosting.Internal.Host failed")]
    public void What_has_the_form_of_a_token_is_hidden_and_nothing_else(string words, string kept) =>
        Assert.Equal(kept, Redaction.OfUnknown(words));

    [Fact]
    public async Task An_exception_is_logged_with_its_causes_and_without_tokens()
    {
        await using var discord = await LoopbackDiscord.StartAsync();
        var log = new System.Collections.Concurrent.ConcurrentQueue<string>();
        using var host = RunningBot.Build(discord, Path.GetTempPath(), log);
        var cause = new InvalidOperationException($"webhooks/42/aW50ZXI and {RunningBot.Token}");
        Func<ChatReply> work = () => throw new InvalidOperationException("it failed", cause);
        await host.Services.GetRequiredService<RequestRunner>().RunAsync(new Caller("1", "10", "100"), new Silence(), work);

        var line = Assert.Single(log, line => line.Contains("it failed", StringComparison.Ordinal));
        Assert.Contains("webhooks/42/[token]", line, StringComparison.Ordinal);
        Assert.DoesNotContain("aW50ZXI", line, StringComparison.Ordinal);
        Assert.DoesNotContain(RunningBot.Token, line, StringComparison.Ordinal);
    }

    private sealed class Silence : IReplyTarget
    {
        public bool IsOwed => true;

        public bool IsOverheard => false;

        public bool CanTryAgain => true;

        public Task AcknowledgeAsync() => Task.CompletedTask;

        public Task ShowAsync(ChatReply interim) => Task.CompletedTask;

        public Task SendAsync(ChatReply reply) => Task.CompletedTask;
    }
}
