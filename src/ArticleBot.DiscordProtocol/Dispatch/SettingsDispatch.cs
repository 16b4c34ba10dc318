using ArticleBot.DiscordProtocol.Delivery;
using ArticleBot.DiscordProtocol.Settings;
using ArticleBot.Replies;
using ArticleBot.Serving;
using ArticleBot.Serving.Commands;
using ArticleBot.Serving.Servers;
using Microsoft.Extensions.Options;

namespace ArticleBot.DiscordProtocol.Dispatch;

/// <summary>Obeys the command with which a server's admins set how the bot behaves there. Thread-safe.</summary>
internal sealed class SettingsDispatch(SettingsDesk desk, InteractionRunner runner, IOptions<DiscordOptions> options)
{
    public async Task ObeyAsync(InteractionCall call)
    {
        if (!CallRights.MaySet(call.Interaction))
        {
            await TellAsync(
                call, () => ChatReply.Plain("Only those who may manage this server set how I behave in it.", ReplyTone.Refusal));
            return;
        }

        // What is known is shown without a turn: it is read before.
        var shown = call.Data.Part?.Name == "show" ? await desk.ShowAsync(call.Caller) : null;
        await TellAsync(call, () => shown ?? Change(call));
    }

    private ChatReply Change(InteractionCall call)
    {
        var isOn = call.Data.Words("set") == CommandDefinitions.On;
        return call.Data.Part?.Name switch
        {
            "listen" => desk.Listen(call.Caller, call.Data.Words("channel"), isOn, options.Value.ReadsMessages),
            "threads" => desk.Threads(call.Caller, isOn),
            "quiet" => desk.Quiet(call.Caller, isOn),
            "adding" when Enum.TryParse<AddingRight>(call.Data.Words("who"), ignoreCase: true, out var right) =>
                desk.Adding(call.Caller, right, call.Data.Words("role")),
            _ => DeskReplies.Help,
        };
    }

    private Task TellAsync(InteractionCall call, Func<ChatReply> work) => runner.TellAsync(call, work, InteractionSign.ForTheAsker);
}
