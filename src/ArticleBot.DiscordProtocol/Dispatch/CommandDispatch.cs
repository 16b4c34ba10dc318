using ArticleBot.DiscordProtocol.Delivery;
using ArticleBot.Replies;
using ArticleBot.Serving;
using ArticleBot.Serving.Commands;
using ArticleBot.Summarising;

namespace ArticleBot.DiscordProtocol.Dispatch;

/// <summary>Obeys slash commands and those of a message's menu. Thread-safe.</summary>
internal sealed class CommandDispatch(
    FrontDesk desk, ArticleDesk articles, CheckDesk checks, AddingDispatch adding, SettingsDispatch settings, InteractionRunner runner)
{
    private const int OnMessage = 3;

    public Task ObeyAsync(InteractionCall call) => call.Data.Type == OnMessage ? AboutMessageAsync(call) : ObeySlashAsync(call);

    private Task ObeySlashAsync(InteractionCall call) => (call.Data.Name, call.Data.Part?.Name) switch
    {
        ("ask", _) => runner.RunAsync(call, (progress, cancellation) => desk.AskAsync(
            call.Caller, call.Data.Words("question") ?? "", call.Id, call.Data.Words("article"), progress, cancellation)),
        ("summary", _) => runner.RunAsync(call, (progress, cancellation) => desk.SummariseAsync(
            call.Caller, Style(call.Data.Words("style")), call.Data.Words("focus"), call.Data.Words("article"), progress, cancellation)),
        ("quote", _) => runner.TellAsync(
            call, () => desk.Quote(call.Caller, call.Data.Words("speaker"), call.Data.Words("about"), call.Data.Words("article"))),
        ("speakers", _) => runner.TellAsync(call, () => desk.Speakers(call.Caller, call.Data.Words("article"))),
        ("article", "show") => TellOwnAsync(call, () => desk.Show(call.Caller, call.Data.Words("article"))),
        ("article", "list") => TellOwnAsync(call, () => desk.List(call.Caller)),
        ("article", "add") => adding.AddAsync(call),
        (CommandDefinitions.Library, _) => CallRights.MayManage(call.Interaction) ? ManageAsync(call) : TellOwnAsync(call, NotAllowed),
        (CommandDefinitions.Settings, _) => settings.ObeyAsync(call),
        ("about", _) => TellOwnAsync(call, () => DeskReplies.About),
        _ => TellOwnAsync(call, () => DeskReplies.Help),
    };

    private Task ManageAsync(InteractionCall call) => call.Data.Part?.Name switch
    {
        "use" => runner.TellAsync(call, () => desk.Use(call.Caller, call.Data.Words("article") ?? "")),
        "remove" => runner.TellAsync(call, () => articles.Remove(call.Caller, call.Data.Words("article") ?? "")),
        _ => TellOwnAsync(call, () => DeskReplies.Help),
    };

    private Task AboutMessageAsync(InteractionCall call)
    {
        if (call.Data.Name == CommandDefinitions.AddMessage)
            return adding.AddMessageAsync(call);
        var words = call.Data.Target?.Words ?? "";
        if (call.Data.Name == CommandDefinitions.CheckMessage)
        {
            return runner.RunAsync(
                call, (_, cancellation) => checks.CheckAsync(call.Caller, words, cancellation), InteractionSign.ForTheAsker);
        }

        return AskAboutAsync(call, words);
    }

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

    private Task AskWordsAsync(InteractionCall call, string words)
    {
        var question = MessageReading.QuestionOf(new IncomingMessage(words) { IsDirect = true });
        return runner.RunAsync(call, (progress, cancellation) =>
            desk.AskAsync(call.Caller, question ?? "", call.Id, progress: progress, cancellation: cancellation));
    }

    private Task TellOwnAsync(InteractionCall call, Func<ChatReply> work) => runner.TellAsync(call, work, InteractionSign.ForTheAsker);

    private static ChatReply NotAllowed() => ChatReply.Plain(
        "Only those who may manage this server or its channels choose and remove its articles.", ReplyTone.Refusal);

    private static SummaryStyle Style(string? name) => Enum.TryParse<SummaryStyle>(name, ignoreCase: true, out var style)
        ? style : SummaryStyle.Short;
}
