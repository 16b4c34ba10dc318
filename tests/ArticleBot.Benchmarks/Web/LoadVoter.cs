using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;

namespace ArticleBot.Benchmarks.Web;

/// <summary>Asks and votes as users of Discord do; also is the Discord that the site sends the rest to.</summary>
internal sealed partial class LoadVoter : IDisposable
{
    private const int FirstUser = 1_000_000;
    private static readonly TimeSpan BetweenVotes = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly HttpListener discord = new();
    private readonly HttpClient client;
    private readonly LoadCounts counts;
    private readonly ConcurrentDictionary<string, TaskCompletionSource<string>> owed = new(StringComparer.Ordinal);

    /// <summary>Serves the interface that the site calls.</summary>
    public LoadVoter(HttpClient client, Uri api, LoadCounts counts)
    {
        (this.client, this.counts) = (client, counts);
        discord.Prefixes.Add(api.AbsoluteUri);
        discord.Start();
        _ = Task.Run(ServeAsync);
    }

    /// <summary>Asks and votes until the end.</summary>
    public async Task VoteAsync(CancellationToken end)
    {
        for (var i = FirstUser; !end.IsCancellationRequested; i += 2)
        {
            await AskAndVoteAsync(i);
            await Task.Delay(BetweenVotes, end).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => discord.Close();

    private async Task AskAndVoteAsync(int number)
    {
        var shown = new TaskCompletionSource<string>();
        owed[$"token{number}"] = shown;
        var began = Stopwatch.GetTimestamp();
        if (await SendAsync("chat question", SignedInteraction.Ask(number, "When did Pompeo visit Tokyo?")) is { } answer)
        {
            if (!answer.Contains("\"components\"", StringComparison.Ordinal))
                answer = await Task.WhenAny(shown.Task, Task.Delay(Patience)) == shown.Task ? await shown.Task : "";
            counts.Count("chat answer shown", Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            if (VoteButton().Match(answer) is { Success: true } button)
                await SendAsync("vote", SignedInteraction.Press(number + 1, button.Groups[1].Value));
            else
                counts.Fail("no button to vote");
        }

        owed.TryRemove($"token{number}", out _);
    }

    private Task<string?> SendAsync(string kind, byte[] body) => counts.DoAsync(kind, async () =>
    {
        using var request = SignedInteraction.Of(body);
        return await client.SendAsync(request);
    });

    private async Task ServeAsync()
    {
        while (discord.IsListening)
        {
            try
            {
                var call = await discord.GetContextAsync();
                using var body = new StreamReader(call.Request.InputStream);
                var words = await body.ReadToEndAsync();
                if (Token().Match(call.Request.RawUrl ?? "") is { Success: true } token && owed.TryGetValue(token.Value, out var waiting))
                    waiting.TrySetResult(words);
                call.Response.ContentType = "application/json";
                call.Response.Close("{}"u8.ToArray(), willBlock: false);
            }
            catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    [GeneratedRegex("\"custom_id\":\"(u:[0-9A-Za-z]+)\"")]
    private static partial Regex VoteButton();

    [GeneratedRegex("token[0-9]+")]
    private static partial Regex Token();
}
