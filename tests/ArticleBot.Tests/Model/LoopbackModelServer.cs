using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using ArticleBot.Model;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ArticleBot.Tests.Model;

/// <summary>A server on this machine that speaks OpenAI's chat protocol, streamed or at once, as its script tells it.</summary>
internal sealed class LoopbackModelServer : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly Queue<ModelTurn> script;
    private readonly Lock gate = new();
    private ModelTurn last;

    private LoopbackModelServer(WebApplication app, IEnumerable<ModelTurn> turns)
    {
        this.app = app;
        script = new Queue<ModelTurn>(turns);
        last = script.Peek();
    }

    /// <summary>The bodies of the requests, in order.</summary>
    public ConcurrentQueue<JsonNode> Requests { get; } = new();

    /// <summary>When the requests came.</summary>
    public ConcurrentQueue<DateTimeOffset> Times { get; } = new();

    public string Endpoint => app.Urls.Single() + "/v1";

    /// <summary>Starts a server that takes the turns in order and repeats the last one for ever.</summary>
    public static async Task<LoopbackModelServer> StartAsync(params ModelTurn[] turns)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var server = new LoopbackModelServer(builder.Build(), turns);
        server.app.MapPost("/v1/{**rest}", server.HandleAsync);
        await server.app.StartAsync();
        return server;
    }

    /// <summary>Starts a server that gives these replies in order, then repeats the last.</summary>
    public static Task<LoopbackModelServer> ReplyingAsync(params string[] replies) =>
        StartAsync([.. replies.Select(ModelTurn.Reply)]);

    /// <summary>Options for a client of this server.</summary>
    public ModelOptions Options(double timeoutSeconds = 20) => new()
    {
        Provider = ModelProvider.OpenAI,
        Endpoint = Endpoint,
        ModelId = "loopback",
        Timeout = TimeSpan.FromSeconds(timeoutSeconds),
        MaxConcurrency = 8,
    };

    public async ValueTask DisposeAsync()
    {
        using var hurry = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));
        await app.StopAsync(hurry.Token);
        await app.DisposeAsync();
    }

    private async Task HandleAsync(HttpContext http)
    {
        var body = (await JsonNode.ParseAsync(http.Request.Body, cancellationToken: http.RequestAborted))!;
        Requests.Enqueue(body);
        Times.Enqueue(DateTimeOffset.UtcNow);
        var turn = Next();
        if (turn.Delay > TimeSpan.Zero)
            await Task.Delay(turn.Delay, http.RequestAborted);
        http.Response.StatusCode = turn.Status;
        if (turn.RetryAfterSeconds is { } seconds)
            http.Response.Headers.RetryAfter = $"{seconds}";
        if (turn.RetryAfterDate is { } date)
            http.Response.Headers.RetryAfter = date.ToString("R", System.Globalization.CultureInfo.InvariantCulture);
        if (turn.Location is { } location)
            http.Response.Headers.Location = location;
        if (turn.RawBody is { } raw)
        {
            http.Response.ContentType = "application/json";
            await http.Response.WriteAsync(raw, http.RequestAborted);
        }
        else if (body["stream"]?.GetValue<bool>() == true)
        {
            await StreamAsync(http, turn);
        }
        else
        {
            if (turn.CutAfter is not null)
                http.Abort();
            else
                await http.Response.WriteAsJsonAsync(Completion(turn), http.RequestAborted);
        }
    }

    private ModelTurn Next()
    {
        lock (gate)
            return last = script.Count > 0 ? script.Dequeue() : last;
    }

    private static async Task StreamAsync(HttpContext http, ModelTurn turn)
    {
        http.Response.ContentType = "text/event-stream";
        await http.Response.StartAsync(http.RequestAborted);
        if (turn.StandsStillAfter == 0)
            await Task.Delay(Timeout.Infinite, http.RequestAborted);
        if (turn.Refusal is { } refusal)
            await EventAsync(http, Chunk(new { role = "assistant", refusal }, null));
        var sent = 0;
        foreach (var piece in turn.Text.Chunk(7).Select(units => new string(units)))
        {
            if (turn.StandsStillAfter <= sent)
                await turn.GoesOn.WaitAsync(http.RequestAborted);
            if (turn.CutAfter <= sent++)
            {
                // An abort takes back what the client has not read yet: it gets the time to.
                await Task.Delay(TimeSpan.FromSeconds(0.5), http.RequestAborted);
                http.Abort();
                return;
            }

            await EventAsync(http, Chunk(new { content = piece }, null));
        }

        await EventAsync(http, Chunk(new { }, turn.Finish));
        await http.Response.WriteAsync("data: [DONE]\n\n", http.RequestAborted);
    }

    private static async Task EventAsync(HttpContext http, object data)
    {
        await http.Response.WriteAsync($"data: {JsonSerializer.Serialize(data)}\n\n", http.RequestAborted);
        await http.Response.Body.FlushAsync(http.RequestAborted);
    }

    private static object Chunk(object delta, string? finish) => new
    {
        id = "chunk",
        @object = "chat.completion.chunk",
        created = 1,
        model = "loopback",
        choices = new[] { new { index = 0, delta, finish_reason = finish } },
    };

    private static object Completion(ModelTurn turn) => new
    {
        id = "reply",
        @object = "chat.completion",
        created = 1,
        model = "loopback",
        choices = new[] { new { index = 0, message = new { role = "assistant", content = turn.Text, refusal = turn.Refusal }, finish_reason = turn.Finish } },
        usage = new { prompt_tokens = 10, completion_tokens = 5, total_tokens = 15 },
    };
}
