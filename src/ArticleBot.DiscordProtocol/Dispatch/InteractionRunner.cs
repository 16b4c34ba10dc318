using ArticleBot.Chats;
using ArticleBot.Chats.Delivery;
using ArticleBot.Chats.Servers;
using ArticleBot.DiscordProtocol.Delivery;
using ArticleBot.Replies;

namespace ArticleBot.DiscordProtocol.Dispatch;

/// <summary>Runs what an interaction asks for, and answers it. Thread-safe.</summary>
internal sealed class InteractionRunner(RequestRunner runner, KnownSettings settings, TimeProvider time)
{
    /// <summary>Does work in its turn, shows what is ready of its reply meanwhile, and sends the reply.</summary>
    public async Task RunAsync(
        InteractionCall call,
        Func<IProgress<ChatReply>, CancellationToken, Task<ChatReply>> work,
        InteractionSign sign = InteractionSign.ForEverybody)
    {
        using var target = await TargetAsync(call, sign);
        await runner.RunAsync(call.Caller, target, async (progress, cancellation) => await work(progress, cancellation));
    }

    /// <summary>Does work that is ready at once, and sends its reply.</summary>
    public async Task TellAsync(
        InteractionCall call,
        Func<ChatReply> work,
        InteractionSign sign = InteractionSign.ForEverybody,
        RequestKind kind = RequestKind.Question)
    {
        using var target = await TargetAsync(call, sign);
        await runner.RunAsync(call.Caller, target, work, kind);
    }

    /// <summary>Does work that is ready at once but for what is kept, and sends its reply.</summary>
    public async Task TellAsync(InteractionCall call, Func<Task<ChatReply>> work, InteractionSign sign)
    {
        using var target = await TargetAsync(call, sign);
        await runner.RunAsync(call.Caller, target, work);
    }

    // In a quiet server what would be for everybody is the caller's alone.
    private async Task<InteractionTarget> TargetAsync(InteractionCall call, InteractionSign sign)
    {
        var isQuiet = sign == InteractionSign.ForEverybody && (await settings.OfAsync(call.Caller.Server)).IsQuiet;
        return new InteractionTarget(call.Responder, isQuiet ? InteractionSign.ForTheAsker : sign, time);
    }
}
