using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json.Nodes;

namespace ArticleBot.Web.Tests.Discord;

/// <summary>What became of one interaction.</summary>
internal sealed class Answered
{
    private readonly TaskCompletionSource<JsonNode> first = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private JsonNode? response;

    /// <summary>Runs from when the interaction was sent.</summary>
    public Stopwatch Clock { get; } = Stopwatch.StartNew();

    public JsonNode? Response => response;

    /// <summary>The response's number.</summary>
    public int Type => (int)response!["type"]!;

    public bool IsDeleted { get; set; }

    /// <summary>Everything that was shown, in order.</summary>
    public ConcurrentQueue<JsonNode> All { get; } = new();

    /// <summary>What was shown first.</summary>
    public Task<JsonNode> First => first.Task.WaitAsync(Waiting.Patience);

    /// <summary>The first message that has these words.</summary>
    public async Task<JsonNode> ShowingAsync(string words)
    {
        while (Clock.Elapsed < Waiting.Patience)
        {
            if (All.FirstOrDefault(message => MessageText.Of(message).Contains(words, StringComparison.Ordinal)) is { } found)
                return found;
            await Task.Delay(25);
        }

        Assert.Fail($"“{words}” was not shown, but {string.Join(" / ", All.Select(message => message.ToJsonString()))}");
        return null;
    }

    /// <summary>Whether there is a response, be it that the test takes it in this moment.</summary>
    public async Task<bool> IsRespondedAsync()
    {
        for (var tries = 0; response is null && tries < 400; tries++)
            await Task.Delay(25);
        return response is not null;
    }

    public void Respond(JsonNode given) => Interlocked.CompareExchange(ref response, given, null);

    public void Show(JsonNode message)
    {
        All.Enqueue(message);
        first.TrySetResult(message);
    }
}
