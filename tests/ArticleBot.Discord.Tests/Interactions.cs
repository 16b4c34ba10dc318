using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace ArticleBot.Discord.Tests;

/// <summary>What the bot did with each interaction: one response in time, then edits and messages after it.</summary>
internal sealed class Interactions
{
    private static readonly TimeSpan Allowed = TimeSpan.FromSeconds(3);
    private readonly ConcurrentDictionary<string, Answered> known = new(StringComparer.Ordinal);

    public Answered Expect(JsonObject interaction) => known.GetOrAdd((string)interaction["id"]!, _ => new Answered());

    public async Task<IResult> RespondAsync(string id, HttpContext http, LoopbackDiscord discord)
    {
        var body = await LoopbackDiscord.ReadAsync(http);
        if (!known.TryGetValue(id, out var answered))
            return Error(404, 10062);
        answered.Acknowledged = answered.Clock.Elapsed;
        if (answered.Acknowledged > Allowed)
        {
            discord.Violations.Enqueue("An interaction was acknowledged after more than three seconds.");
            return Error(404, 10062);
        }

        if (!answered.TryRespond(body))
        {
            discord.Violations.Enqueue("An interaction was responded to twice.");
            return Error(400, 40060);
        }

        if ((int)body["type"]! is 4 or 7)
            answered.Show(Checked(discord, body["data"]!));
        else if ((int)body["type"]! == 8)
            answered.Show(body["data"]!);
        return Results.NoContent();
    }

    public async Task<IResult> EditAsync(string token, HttpContext http, LoopbackDiscord discord)
    {
        var body = await LoopbackDiscord.ReadAsync(http);
        if (Find(token) is not { } answered)
            return Error(404, 10015);
        answered.Show(Checked(discord, body));
        return LoopbackDiscord.Json(Payloads.Message("901", Payloads.ChannelId, "", Payloads.Bot()));
    }

    public IResult Delete(string token) => Find(token) is null ? Error(404, 10015) : Results.NoContent();

    public async Task<IResult> FollowUpAsync(string token, HttpContext http, LoopbackDiscord discord)
    {
        var body = await LoopbackDiscord.ReadAsync(http);
        if (Find(token) is not { } answered)
            return Error(404, 10015);
        answered.Show(Checked(discord, body));
        return LoopbackDiscord.Json(Payloads.Message("902", Payloads.ChannelId, "", Payloads.Bot()));
    }

    private Answered? Find(string token) => known.TryGetValue(token["token".Length..], out var answered) && answered.Response is not null ? answered : null;

    private static JsonNode Checked(LoopbackDiscord discord, JsonNode message)
    {
        discord.Check(message);
        return message;
    }

    private static IResult Error(int status, int code) =>
        Results.Text(new JsonObject { ["code"] = code, ["message"] = "refused" }.ToJsonString(), "application/json", statusCode: status);

    /// <summary>One interaction's answers.</summary>
    internal sealed class Answered
    {
        private readonly TaskCompletionSource<JsonNode> first = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private JsonNode? response;

        public Stopwatch Clock { get; } = Stopwatch.StartNew();

        public TimeSpan Acknowledged { get; set; }

        public TimeSpan Shown { get; private set; }

        public JsonNode? Response => response;

        /// <summary>What was shown first: the response's own message, or the first edit.</summary>
        public Task<JsonNode> First => first.Task.WaitAsync(TimeSpan.FromSeconds(20));

        public ConcurrentQueue<JsonNode> All { get; } = new();

        public bool TryRespond(JsonNode body) => Interlocked.CompareExchange(ref response, body, null) is null;

        public void Show(JsonNode message)
        {
            Shown = Clock.Elapsed;
            All.Enqueue(message);
            first.TrySetResult(message);
        }
    }
}
