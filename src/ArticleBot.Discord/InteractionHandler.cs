using System.Globalization;
using ArticleBot.Quotations;
using ArticleBot.Quotations.People;
using ArticleBot.Replies;
using ArticleBot.Replies.Actions;
using ArticleBot.Serving;
using ArticleBot.Summarising;
using Discord;
using Discord.WebSocket;
using Microsoft.Extensions.Logging;

namespace ArticleBot.Discord;

/// <summary>Answers slash commands, message commands, buttons and what a user types into a completed option.</summary>
internal sealed partial class InteractionHandler(HandledIds handled, FrontDesk desk, RequestRunner runner, Deferral deferral, ILogger<InteractionHandler> log)
{
    private const int MostCompletions = 25;
    private const int LongestCompletion = 100;

    public async Task HandleAsync(SocketInteraction interaction)
    {
        if (!handled.TryAdd(interaction.Id))
            return;
        var caller = new Caller(interaction.User.Id, interaction.ChannelId ?? interaction.User.Id, interaction.GuildId);
        switch (interaction)
        {
            case SocketAutocompleteInteraction completion:
                await CompleteAsync(caller, completion);
                break;
            case SocketMessageComponent button when ReplyAction.TryParse(button.Data.CustomId, out var action):
                if (action is ReplyAction.TurnPage or ReplyAction.TurnArticle)
                    await runner.RunAsync(caller, new PageTarget(button), () => desk.Press(caller, action));
                else
                    await RunAsync(caller, button, () => desk.Press(caller, action));
                break;
            case SocketSlashCommand command:
                await ObeyAsync(caller, command);
                break;
            case SocketMessageCommand command:
                var question = MessageReading.QuestionOf(new IncomingMessage(command.Data.Message.Content) { IsDirect = true });
                await RunAsync(caller, command, (progress, cancellation) => desk.AskAsync(caller, question ?? "", Id(command), cancellation: cancellation, progress: progress));
                break;
            default:
                await RunAsync(caller, interaction, () => DeskReplies.Help);
                break;
        }
    }

    private async Task RunAsync(Caller caller, SocketInteraction interaction, Func<IProgress<ChatReply>, CancellationToken, Task<ChatReply>> work)
    {
        using var target = new InteractionTarget(interaction, deferral);
        await runner.RunAsync(caller, target, work);
    }

    private async Task RunAsync(Caller caller, SocketInteraction interaction, Func<ChatReply> work)
    {
        using var target = new InteractionTarget(interaction, deferral);
        await runner.RunAsync(caller, target, work);
    }

    private Task ObeyAsync(Caller caller, SocketSlashCommand command)
    {
        var part = command.Data.Options.FirstOrDefault(option => option.Type == ApplicationCommandOptionType.SubCommand);
        var options = part?.Options ?? command.Data.Options;
        string? Value(string name) => options.FirstOrDefault(option => option.Name == name)?.Value as string;
        return (command.CommandName, part?.Name) switch
        {
            ("ask", _) => RunAsync(caller, command, (progress, cancellation) => desk.AskAsync(caller, Value("question") ?? "", Id(command), Value("article"), progress, cancellation)),
            ("summary", _) => RunAsync(caller, command, (progress, cancellation) => desk.SummariseAsync(caller, Style(Value("style")), Value("focus"), Value("article"), progress, cancellation)),
            ("quote", _) => RunAsync(caller, command, () => desk.Quote(caller, Value("speaker"), Value("about"), Value("article"))),
            ("speakers", _) => RunAsync(caller, command, () => desk.Speakers(caller, Value("article"))),
            ("article", "show") => RunAsync(caller, command, () => desk.Show(caller, Value("article"))),
            ("article", "list") => RunAsync(caller, command, () => desk.List(caller)),
            ("article", "use") => RunAsync(caller, command, () => MayManage(command) ? desk.Use(caller, Value("article") ?? "") : NotAllowed()),
            ("about", _) => RunAsync(caller, command, () => DeskReplies.About),
            _ => RunAsync(caller, command, () => DeskReplies.Help),
        };
    }

    private async Task CompleteAsync(Caller caller, SocketAutocompleteInteraction completion)
    {
        try
        {
            var typed = completion.Data.Current.Value as string ?? "";
            var article = completion.Data.Options.FirstOrDefault(option => option.Name == "article" && !option.Focused)?.Value as string;
            var results = completion.Data.Current.Name == "speaker"
                ? desk.CompleteSpeaker(caller, typed, MostCompletions, article).Select(entry => new AutocompleteResult(Cut(Label(entry)), Cut(entry.Speaker.Name)))
                : desk.CompleteArticle(caller, typed, MostCompletions).Select(article => new AutocompleteResult(Cut(article.Title), Cut(article.Id)));
            await completion.RespondAsync(results);
        }
#pragma warning disable CA1031 // A completion that does not come is no loss: the user types on.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            LogNoCompletion(exception.Message);
        }
    }

    // The count stands first: a long role that is cut must not take it away.
    private static string Label(SpeakerEntry entry) =>
        string.Create(CultureInfo.InvariantCulture, $"{entry.Speaker.Name} ({entry.Count}){(entry.Speaker.Role is { } role ? $", {role}" : "")}");

    private static SummaryStyle Style(string? name) => Enum.TryParse<SummaryStyle>(name, ignoreCase: true, out var style) ? style : SummaryStyle.Short;

    private static bool MayManage(SocketSlashCommand command) =>
        command.GuildId is null || command.User is SocketGuildUser user && command.Channel is IGuildChannel channel && user.GetPermissions(channel).ManageChannel;

    private static ChatReply NotAllowed() =>
        ChatReply.Plain("Only those who may manage this channel choose its article.", ReplyTone.Refusal);

    private static string Cut(string text) => text.Length <= LongestCompletion ? text : text[..(char.IsHighSurrogate(text[LongestCompletion - 1]) ? LongestCompletion - 1 : LongestCompletion)];

    private static string Id(SocketInteraction interaction) => interaction.Id.ToString(CultureInfo.InvariantCulture);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A completion failed: {Reason}")]
    private partial void LogNoCompletion(string reason);
}
