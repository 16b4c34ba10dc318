using ArticleBot.DiscordProtocol.Delivery;
using ArticleBot.Replies;
using ArticleBot.Serving;

namespace ArticleBot.DiscordProtocol.Dispatch;

/// <summary>Runs what an interaction asks for, and answers it. Thread-safe.</summary>
internal sealed class InteractionRunner(RequestRunner runner, TimeProvider time)
{
    /// <summary>Does work in its turn, shows what is ready of its reply meanwhile, and sends the reply.</summary>
    public async Task RunAsync(
        InteractionCall call,
        Func<IProgress<ChatReply>, CancellationToken, Task<ChatReply>> work,
        InteractionSign sign = InteractionSign.ForEverybody)
    {
        using var target = new InteractionTarget(call.Responder, sign, time);
        await runner.RunAsync(call.Caller, target, async (progress, cancellation) => await work(progress, cancellation));
    }

    /// <summary>Does work that is ready at once, and sends its reply.</summary>
    public async Task TellAsync(
        InteractionCall call,
        Func<ChatReply> work,
        InteractionSign sign = InteractionSign.ForEverybody,
        RequestKind kind = RequestKind.Question)
    {
        using var target = new InteractionTarget(call.Responder, sign, time);
        await runner.RunAsync(call.Caller, target, work, kind);
    }
}
