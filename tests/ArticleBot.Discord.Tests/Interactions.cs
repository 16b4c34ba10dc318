using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace ArticleBot.Discord.Tests;

/// <summary>What the bot did with each interaction: one response, then edits and messages after it.</summary>
internal sealed class Interactions(LoopbackDiscord discord)
{
    private readonly ConcurrentDictionary<string, Answered> known = new(StringComparer.Ordinal);

    /// <summary>Interactions that nobody responded to.</summary>
    public int Unanswered => known.Values.Count(answered => answered.Response is null);

    public Answered Expect(JsonObject interaction) => known.GetOrAdd((string)interaction["id"]!, _ => new Answered());

    /// <summary>Lets go of all that was answered.</summary>
    public void Forget() => known.Clear();

    public async Task<IResult> RespondAsync(string id, HttpContext http)
    {
        var body = await LoopbackDiscord.ReadAsync(http);
        if (!known.TryGetValue(id, out var answered))
            return LoopbackDiscord.Error(404, 10062);
        answered.Acknowledged = answered.Clock.Elapsed;
        if (!answered.TryRespond(body))
        {
            discord.Violations.Enqueue(
                $"An interaction was responded to twice: {answered.Response!.ToJsonString()} and "
                    + $"after {answered.Acknowledged.TotalMilliseconds:0} ms {body.ToJsonString()}");
            return LoopbackDiscord.Error(400, 40060);
        }

        var type = (int)body["type"]!;
        if (type is 4 or 7)
            answered.Show(discord.Checked(body["data"]!));
        else if (type == 8)
            answered.Show(discord.Checked(body["data"]!, Insistence.OnCompletion));
        return Results.NoContent();
    }

    public async Task<IResult> EditAsync(string token, HttpContext http)
    {
        var body = await LoopbackDiscord.ReadAsync(http);
        if (Find(token) is not { } answered)
            return LoopbackDiscord.Error(404, 10015);
        // As in Discord: what was promised to the asker alone stays so when it is edited.
        if (answered.Response!["data"]?["flags"] is { } flags)
            body["flags"] = flags.DeepClone();
        answered.Show(discord.Checked(body));
        return LoopbackDiscord.Json(Payloads.Message("901", Payloads.ChannelId, "", Payloads.Bot()));
    }

    public IResult Delete(string token)
    {
        if (Find(token) is not { } answered)
            return LoopbackDiscord.Error(404, 10015);
        answered.IsDeleted = true;
        return Results.NoContent();
    }

    public async Task<IResult> FollowUpAsync(string token, HttpContext http)
    {
        var body = await LoopbackDiscord.ReadAsync(http);
        if (Find(token) is not { } answered)
            return LoopbackDiscord.Error(404, 10015);
        answered.Show(discord.Checked(body));
        return LoopbackDiscord.Json(Payloads.Message("902", Payloads.ChannelId, "", Payloads.Bot()));
    }

    private Answered? Find(string token) => known.TryGetValue(token["token".Length..], out var answered) && answered.Response is not null
        ? answered : null;

    /// <summary>One interaction's answers.</summary>
    internal sealed class Answered
    {
        private readonly TaskCompletionSource<JsonNode> first = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private JsonNode? response;

        /// <summary>Runs from the moment at which the event leaves the gateway.</summary>
        public Stopwatch Clock { get; } = Stopwatch.StartNew();

        public TimeSpan Acknowledged { get; set; }

        /// <summary>When the last thing was shown.</summary>
        public TimeSpan Shown { get; private set; }

        public bool IsDeleted { get; set; }

        public JsonNode? Response => response;

        /// <summary>What was shown first: the response's own message, or the first edit.</summary>
        public Task<JsonNode> First => first.Task.WaitAsync(RunningBot.Patience);

        /// <summary>Everything that was shown, in order, with its time.</summary>
        public ConcurrentQueue<(TimeSpan At, JsonNode Message)> All { get; } = new();

        /// <summary>The first message that has these words.</summary>
        public async Task<JsonNode> ShowingAsync(string words)
        {
            JsonNode? found = null;
            await RunningBot.WaitAsync(() =>
                (found = All.Select(shown => shown.Message)
                    .FirstOrDefault(message => MessageText.Of(message).Contains(words, StringComparison.Ordinal))) is not null);
            return found!;
        }

        public bool TryRespond(JsonNode body) => Interlocked.CompareExchange(ref response, body, null) is null;

        public void Show(JsonNode message)
        {
            Shown = Clock.Elapsed;
            All.Enqueue((Shown, message));
            first.TrySetResult(message);
        }
    }
}
