using ArticleBot.Chats;
using ArticleBot.Chats.Commands;
using ArticleBot.DiscordProtocol.Bodies;
using ArticleBot.DiscordProtocol.Delivery;
using ArticleBot.Replies;
using ArticleBot.Replies.Actions;
using ArticleBot.Votes;

namespace ArticleBot.DiscordProtocol.Dispatch;

/// <summary>Does what buttons say, and takes what is written into the modals that they open. Thread-safe.</summary>
internal sealed class PressDispatch(FrontDesk desk, Feedback feedback, AddingDispatch adding, InteractionRunner runner)
{
    /// <summary>Presses a button.</summary>
    public Task PressAsync(InteractionCall call) =>
        ReplyAction.TryParse(call.Data.CustomId, out var action) ? PressAsync(call, action) : HelpAsync(call);

    /// <summary>Takes a modal: its id is that of the button that opened it, or of the one that a message's menu opens.</summary>
    public Task SubmitAsync(InteractionCall call)
    {
        if (call.Data.CustomId == AddingDispatch.AskModal)
            return adding.AskAsync(call);
        var isOurs = ReplyAction.TryParse(call.Data.CustomId, out var action);
        return (isOurs ? action : null) switch
        {
            ReplyAction.FollowUp followed => FollowUpAsync(call, followed),
            ReplyAction.Explain explained =>
                runner.TellAsync(call, () => Explain(call, explained), InteractionSign.ForTheAsker, RequestKind.Press),
            _ => HelpAsync(call),
        };
    }

    // Whoever sends nothing has said all with the vote.
    private ChatReply Explain(InteractionCall call, ReplyAction.Explain explained)
    {
        if (call.Data.Field(ModalResponse.Text) is { } words && !string.IsNullOrWhiteSpace(words))
            feedback.Explain(explained.QuestionId, call.Caller.User, words);
        return VoteReply.Noted;
    }

    private Task FollowUpAsync(InteractionCall call, ReplyAction.FollowUp followed)
    {
        var question = call.Data.Field(ModalResponse.Text);
        return string.IsNullOrWhiteSpace(question)
            ? runner.TellAsync(call, () => DeskReplies.NoQuestion, InteractionSign.ForTheAsker)
            : AskAsync(call with { Caller = call.Caller with { Joined = followed.Conversation } }, new ReplyAction.Ask(question));
    }

    private Task PressAsync(InteractionCall call, ReplyAction action) => action switch
    {
        ReplyAction.TurnPage or ReplyAction.TurnArticle or ReplyAction.TurnList =>
            runner.TellAsync(call, () => desk.Press(call.Caller, action), InteractionSign.InPlace, RequestKind.Press),
        ReplyAction.Ask offered => AskAsync(call, offered),
        ReplyAction.FollowUp => call.Responder.RespondAsync(ModalResponse.Ask(
            action.ToString(), "Follow up", new ModalField(ModalResponse.Text, "Your question", CommandDefinitions.MaxQuestionLength))),
        ReplyAction.Explain => call.Responder.RespondAsync(ModalResponse.Ask(
            action.ToString(),
            "What was wrong with the answer?",
            new ModalField(ModalResponse.Text, "In your words, if you like", ReceivedVote.MaxWordsLength, IsRequired: false))),
        _ => runner.TellAsync(call, () => desk.Press(call.Caller, action), InteractionSign.ForTheAsker, RequestKind.Press),
    };

    private Task AskAsync(InteractionCall call, ReplyAction.Ask asked) => runner.RunAsync(call, (progress, cancellation) =>
        desk.AskOfferedAsync(call.Caller, asked, call.Id, progress, cancellation));

    private Task HelpAsync(InteractionCall call) => runner.TellAsync(call, () => CommandHelp.Reply, InteractionSign.ForTheAsker);
}
