using System.Text.Json;
using ArticleBot.Chats.Turns;
using ArticleBot.DiscordProtocol.Dispatch;
using ArticleBot.DiscordProtocol.Payloads;
using Microsoft.AspNetCore.Http.Features;

namespace ArticleBot.Web.Discord;

/// <summary>
/// <c>POST /discord/interactions</c>: takes what Discord signed, gives the first response at once and leaves the rest to the
/// interaction's webhook. Nothing of a body is read as JSON before its signature was checked.
/// </summary>
internal sealed class InteractionEndpoint(
    SignatureCheck signatures,
    RecentInteractions recent,
    Deliveries deliveries,
    WorkTurns turns,
    InteractionDispatcher dispatcher)
{
    /// <summary>The most bytes of a body.</summary>
    public const int MaxBytes = 256 * 1024;

    private const int UsualBytes = 4 * 1024;

    public async Task HandleAsync(HttpContext context)
    {
        var headers = context.Request.Headers;
        if (!SignatureCheck.IsSigned(headers))
        {
            await RefuseAsync(context, StatusCodes.Status401Unauthorized, "The signature is missing.");
            return;
        }

        var body = await ReadAsync(context);
        if (!signatures.IsDiscords(headers, body))
            await RefuseAsync(context, StatusCodes.Status401Unauthorized, "The signature is wrong.");
        else if (Read(body) is not { } interaction)
            await RefuseAsync(context, StatusCodes.Status400BadRequest, "The interaction cannot be read.");
        else
            await AnswerAsync(context, interaction);
    }

    private async Task AnswerAsync(HttpContext context, Interaction interaction)
    {
        var (isNew, responder) = recent.Take(interaction);
        // Before there can be a response: one that nobody waits for is lost.
        var taken = responder.TakeAsync();
        // The work outlives the request, and is counted and stopped as work under way.
        var due = turns.Expect();
        if (isNew)
            _ = RunBehindOthersAsync(() => DoOnceAsync(interaction, responder));
        var hasArrived = false;
        try
        {
            var response = await taken.WaitAsync(context.RequestAborted);
            context.Response.ContentType = "application/json";
            context.Response.ContentLength = response.Length;
            await context.Response.Body.WriteAsync(response, context.RequestAborted);
            await context.Response.CompleteAsync();
            hasArrived = true;
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // Discord went away; where it comes again, it gets the same response.
        }
        finally
        {
            due.Dispose();
            responder.OnSent(hasArrived);
        }
    }

    // What other requests brought meanwhile is read first: a crowd gets its first responses before its answers.
    private static Task RunBehindOthersAsync(Func<Task> work) => Task.Factory.StartNew(
        work,
        CancellationToken.None,
        TaskCreationOptions.PreferFairness | TaskCreationOptions.DenyChildAttach,
        TaskScheduler.Default).Unwrap();

    // What another process has taken is promised here: that one sends it by the webhook.
    private async Task DoOnceAsync(Interaction interaction, HttpResponder responder)
    {
        if (!interaction.IsDoneOnce || await deliveries.TakeAsync(interaction.Id))
            await dispatcher.HandleAsync(interaction, responder);
        else
            await responder.RespondAsync(responder.Promise);
    }

    private static async Task<byte[]> ReadAsync(HttpContext context)
    {
        // More is refused with 413 where it is read.
        context.Features.GetRequiredFeature<IHttpMaxRequestBodySizeFeature>().MaxRequestBodySize = MaxBytes;
        using var body = new MemoryStream(UsualBytes);
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        return body.ToArray();
    }

    private static Interaction? Read(byte[] body)
    {
        try
        {
            return Interaction.Read(body);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static Task RefuseAsync(HttpContext context, int status, string reason) =>
        Results.Text(reason + "\n", statusCode: status).ExecuteAsync(context);
}
