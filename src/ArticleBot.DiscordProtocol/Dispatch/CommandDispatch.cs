using ArticleBot.Chats.Commands;
using ArticleBot.DiscordProtocol.Delivery;
using ArticleBot.DiscordProtocol.Settings;
using ArticleBot.Replies;
using Microsoft.Extensions.Options;

namespace ArticleBot.DiscordProtocol.Dispatch;

/// <summary>Calls the handlers of slash commands and of those of a message's menu. Thread-safe.</summary>
internal sealed class CommandDispatch(
    ChatDesks desks, AddingDispatch adding, InteractionRunner runner, IOptions<DiscordOptions> options)
{
    private const string Unread =
        "I am not told the words of messages that do not mention me: whoever runs me has to set Discord:MessageContent.";

    /// <summary>Does what the command says, for those who may call it.</summary>
    public Task ObeyAsync(InteractionCall call)
    {
        if (CommandDefinitions.Find(call.Data.Name, call.Data.Part?.Name) is not { Handler: { } handler } command)
            return TellOwnAsync(call, CommandHelp.Reply);
        return CallRights.MayCall(call.Interaction, command.Callers)
            ? ObeyAsync(call, handler) : TellOwnAsync(call, CommandDefinitions.Refusal(command.Callers));
    }

    private Task ObeyAsync(InteractionCall call, CommandHandler handler)
    {
        var sign = handler.IsForCaller ? InteractionSign.ForTheAsker : InteractionSign.ForEverybody;
        var called = Called(call);
        return handler switch
        {
            CommandHandler.Tell tell => runner.TellAsync(call, () => tell.Work(desks, called), sign),
            CommandHandler.Run run => runner.RunAsync(call, (progress, stop) => run.Work(desks, called, progress, stop), sign),
            CommandHandler.Add => call.Data.Target is null ? adding.AddAsync(call) : adding.AddMessageAsync(call),
            _ => AskAboutAsync(call, called.Message),
        };
    }

    private CommandCall Called(InteractionCall call) => new(call.Caller, call.Id, call.Data.Words)
    {
        Message = call.Data.Target?.Words ?? "",
        Unread = options.Value.ReadsMessages ? null : Unread,
    };

    // Nobody writes a question only to be refused: who may not add the message's article asks what the message itself says.
    private async Task AskAboutAsync(InteractionCall call, string words)
    {
        var article = MessageArticle.Of(call.Data.Target);
        if (article is not null && await adding.MayAskAboutAsync(call, article))
            await AddingDispatch.AskForQuestionAsync(call, article);
        else if (article is not null && MessageArticle.BesideAddresses(words).Length == 0)
            await adding.RefuseAsync(call);
        else
            await AskWordsAsync(call, article is null ? words : MessageArticle.BesideAddresses(words));
    }

    private Task AskWordsAsync(InteractionCall call, string words) => runner.RunAsync(call, (progress, cancellation) =>
        desks.Front.AskAsync(call.Caller, SentMentions.Without(words), call.Id, progress: progress, cancellation: cancellation));

    private Task TellOwnAsync(InteractionCall call, ChatReply reply) => runner.TellAsync(call, () => reply, InteractionSign.ForTheAsker);
}
