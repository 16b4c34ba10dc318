using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ArticleBot.Web.Tests.Discord;

/// <summary>
/// Discord's REST interface on this machine, and a model beside it. It insists on what Discord insists on, and keeps a list of what
/// was done against it.
/// </summary>
internal sealed class LoopbackRest : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly ConcurrentDictionary<string, Answered> known = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<Func<HttpContext, Task>> disturbances = new();

    private LoopbackRest(WebApplication app) => this.app = app;

    /// <summary>The interface's address.</summary>
    public string Api => $"{app.Urls.Single()}/api/v10/";

    /// <summary>Where the model is.</summary>
    public string ModelUrl => $"{app.Urls.Single()}/v1";

    public LoopbackModel Model { get; } = new();

    /// <summary>What was done against Discord's rules.</summary>
    public ConcurrentQueue<string> Violations { get; } = new();

    /// <summary>What was registered, with its path, in order.</summary>
    public ConcurrentQueue<(string Path, string Authorization, JsonArray Commands)> Registered { get; } = new();

    /// <summary>What was shown after the first response, in the order in which it came.</summary>
    public ConcurrentQueue<(Answered Answered, JsonNode Message)> Shown { get; } = new();

    /// <summary>A file that was sent with a command.</summary>
    public string File { get; set; } = "";

    /// <summary>How often a file was fetched.</summary>
    public int Fetched => fetched;

    /// <summary>The methods of all calls, in order.</summary>
    public ConcurrentQueue<string> Methods { get; } = new();

    /// <summary>All calls of webhooks, those that were disturbed included.</summary>
    public int Calls => calls;

    private int calls;
    private int fetched;

    public static async Task<LoopbackRest> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = builder.Build();
        var rest = new LoopbackRest(server);
        server.Use((http, next) => rest.DisturbAsync(http, next));
        server.MapPatch("/api/v10/webhooks/{application}/{token}/messages/@original", rest.ShowAsync);
        server.MapPost("/api/v10/webhooks/{application}/{token}", rest.ShowAsync);
        server.MapDelete("/api/v10/webhooks/{application}/{token}/messages/@original", rest.Delete);
        server.MapGet("/api/v10/applications/@me", () => Results.Json(new { id = Payloads.ApplicationId, name = "ArticleBot" }));
        server.MapPut("/api/v10/applications/{application}/commands", (Delegate)rest.RegisterAsync);
        server.MapPut("/api/v10/applications/{application}/guilds/{guild}/commands", (Delegate)rest.RegisterAsync);
        server.MapGet("/files/{name}", rest.SendFileAsync);
        server.MapPost("/v1/{**path}", (HttpContext http) => rest.Model.AnswerAsync(http));
        await server.StartAsync(TestContext.Current.CancellationToken);
        return rest;
    }

    /// <summary>Answers the next call otherwise.</summary>
    public void Disturb(Func<HttpContext, Task> otherwise) => disturbances.Enqueue(otherwise);

    /// <summary>Expects the response to an interaction.</summary>
    public Answered Expect(JsonObject interaction) => known.GetOrAdd((string)interaction["token"]!, _ => new Answered());

    /// <summary>Takes the response to an interaction, as Discord does.</summary>
    public void Take(JsonObject interaction, JsonNode response)
    {
        var answered = Expect(interaction);
        answered.Respond(response);
        switch ((int)response["type"]!)
        {
            case 4 or 7:
                answered.Show(Checked(response["data"]!, Insistence.OnMessage));
                break;
            case 8:
                answered.Show(Checked(response["data"]!, Insistence.OnCompletion));
                break;
            case 9:
                answered.Show(Checked(response["data"]!, Insistence.OnModal));
                break;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        Assert.Empty(Violations);
    }

    private async Task DisturbAsync(HttpContext http, RequestDelegate next)
    {
        var isApi = http.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal);
        if (isApi)
        {
            Interlocked.Increment(ref calls);
            Methods.Enqueue(http.Request.Method);
        }

        await (isApi && disturbances.TryDequeue(out var otherwise) ? otherwise(http) : next(http));
    }

    private async Task<IResult> ShowAsync(string application, string token, HttpContext http)
    {
        var message = (await JsonNode.ParseAsync(http.Request.Body, cancellationToken: http.RequestAborted))!;
        if (application != Payloads.ApplicationId)
            Violations.Enqueue($"A webhook of the application “{application}” was called.");
        if (!known.TryGetValue(token, out var answered) || !await answered.IsRespondedAsync())
        {
            Violations.Enqueue("Something was sent for an interaction that was not responded to yet.");
            return Error(404, 10015, "Unknown Webhook");
        }

        var shown = Checked(message, Insistence.OnMessage);
        // As in Discord: what was promised to the asker alone stays so when it is edited.
        if (HttpMethods.IsPatch(http.Request.Method) && answered.Response!["data"]?["flags"] is { } flags)
            shown["flags"] = flags.DeepClone();
        Shown.Enqueue((answered, shown));
        answered.Show(shown);
        return Results.Json(new { id = "901" });
    }

    private IResult Delete(string token)
    {
        if (!known.TryGetValue(token, out var answered) || answered.Response is null)
            return Error(404, 10015, "Unknown Webhook");
        answered.IsDeleted = true;
        return Results.NoContent();
    }

    // Piece by piece: nobody is told beforehand how long the file is.
    private async Task SendFileAsync(HttpContext http)
    {
        Interlocked.Increment(ref fetched);
        http.Response.ContentType = "text/plain; charset=utf-8";
        foreach (var piece in File.Chunk(1_000))
        {
            await http.Response.WriteAsync(new string(piece), http.RequestAborted);
            await http.Response.Body.FlushAsync(http.RequestAborted);
        }
    }

    private async Task<IResult> RegisterAsync(HttpContext http)
    {
        var commands = (await JsonNode.ParseAsync(http.Request.Body, cancellationToken: http.RequestAborted))!.AsArray();
        foreach (var finding in commands.SelectMany(command => Insistence.OnCommand(command!)))
            Violations.Enqueue(finding);
        Registered.Enqueue((http.Request.Path.Value!, http.Request.Headers.Authorization.ToString(), commands));
        return Results.Json(commands);
    }

    private JsonNode Checked(JsonNode message, Func<JsonNode, IEnumerable<string>> insist)
    {
        foreach (var finding in insist(message))
            Violations.Enqueue(finding);
        return message;
    }

    public static IResult Error(int status, int code, string words) =>
        Results.Json(new { message = words, code }, statusCode: status);
}
