using ArticleBot.DiscordProtocol.Bodies;
using ArticleBot.DiscordProtocol.Delivery;
using ArticleBot.Replies.Actions;
using ArticleBot.Serving;
using ArticleBot.Serving.Commands;

namespace ArticleBot.DiscordProtocol.Dispatch;

/// <summary>Does what buttons say, and takes what is written into the modals that they open. Thread-safe.</summary>
internal sealed class PressDispatch(FrontDesk desk, InteractionRunner runner)
{
    /// <summary>Presses a button.</summary>
    public Task PressAsync(InteractionCall call) =>
        ReplyAction.TryParse(call.Data.CustomId, out var action) ? PressAsync(call, action) : HelpAsync(call);

    /// <summary>Takes a modal: its id is that of the button that opened it.</summary>
    public Task SubmitAsync(InteractionCall call)
    {
        if (!ReplyAction.TryParse(call.Data.CustomId, out var action) || action is not ReplyAction.FollowUp followed)
            return HelpAsync(call);
        var question = call.Data.Field(ModalResponse.Text);
        return string.IsNullOrWhiteSpace(question)
            ? runner.TellAsync(call, () => DeskReplies.NoQuestion, InteractionSign.ForTheAsker)
            : AskAsync(call with { Caller = call.Caller with { Joined = followed.Conversation } }, new ReplyAction.Ask(question));
    }

    private Task PressAsync(InteractionCall call, ReplyAction action) => action switch
    {
        ReplyAction.TurnPage or ReplyAction.TurnArticle =>
            runner.TellAsync(call, () => desk.Press(call.Caller, action), InteractionSign.InPlace, RequestKind.Press),
        ReplyAction.Ask offered => AskAsync(call, offered),
        ReplyAction.FollowUp => call.Responder.RespondAsync(ModalResponse.Ask(
            action.ToString(), "Follow up", "Your question", CommandDefinitions.MaxQuestionLength)),
        _ => runner.TellAsync(call, () => desk.Press(call.Caller, action), InteractionSign.ForTheAsker, RequestKind.Press),
    };

    private Task AskAsync(InteractionCall call, ReplyAction.Ask asked) => runner.RunAsync(call, (progress, cancellation) =>
        desk.AskOfferedAsync(call.Caller, asked, call.Id, progress, cancellation));

    private Task HelpAsync(InteractionCall call) => runner.TellAsync(call, () => DeskReplies.Help, InteractionSign.ForTheAsker);
}
