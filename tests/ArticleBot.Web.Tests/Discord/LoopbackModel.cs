using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace ArticleBot.Web.Tests.Discord;

/// <summary>A language model beside the loopback Discord: one that never answers in time, and one that writes slowly.</summary>
internal sealed class LoopbackModel
{
    private int asked;

    /// <summary>How often it was asked.</summary>
    public int Asked => asked;

    /// <summary>How long the silent one thinks before it refuses.</summary>
    public TimeSpan Silence { get; set; } = TimeSpan.FromSeconds(1.5);

    /// <summary>What the silent one waits for instead, where it is set: a test that needs it silent must not run against a clock.</summary>
    public Task? Until { get; set; }

    /// <summary>What the writing one writes, piece by piece.</summary>
    public IReadOnlyList<string> Pieces { get; set; } = [];

    /// <summary>The time between two pieces.</summary>
    public TimeSpan Pause { get; set; } = TimeSpan.FromSeconds(0.4);

    public async Task AnswerAsync(HttpContext http)
    {
        Interlocked.Increment(ref asked);
        if (Pieces.Count == 0)
        {
            await (Until ?? Task.Delay(Silence)).WaitAsync(http.RequestAborted);
            http.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        var body = await JsonSerializer.DeserializeAsync<JsonElement>(http.Request.Body, cancellationToken: http.RequestAborted);
        if (body.TryGetProperty("stream", out var stream) && stream.GetBoolean())
            await StreamAsync(http);
        else
            await http.Response.WriteAsJsonAsync(new
            {
                id = "r",
                @object = "chat.completion",
                created = 1,
                model = "m",
                choices = new[]
                    { new { index = 0, message = new { role = "assistant", content = string.Concat(Pieces) }, finish_reason = "stop" } }
            });
    }

    private async Task StreamAsync(HttpContext http)
    {
        http.Response.ContentType = "text/event-stream";
        foreach (var piece in Pieces)
        {
            await EventAsync(http, new { content = piece }, null);
            await Task.Delay(Pause, http.RequestAborted);
        }

        await EventAsync(http, new { }, "stop");
        await http.Response.WriteAsync("data: [DONE]\n\n", http.RequestAborted);
    }

    private static async Task EventAsync(HttpContext http, object delta, string? finish)
    {
        var data = new
        {
            id = "c",
            @object = "chat.completion.chunk",
            created = 1,
            model = "m",
            choices = new[]
            { new { index = 0, delta, finish_reason = finish } }
        };
        await http.Response.WriteAsync($"data: {JsonSerializer.Serialize(data)}\n\n", http.RequestAborted);
        await http.Response.Body.FlushAsync(http.RequestAborted);
    }
}
