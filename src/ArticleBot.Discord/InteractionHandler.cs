using System.Globalization;
using ArticleBot.Quotations;
using ArticleBot.Quotations.People;
using ArticleBot.Replies;
using ArticleBot.Replies.Actions;
using ArticleBot.Serving;
using ArticleBot.Serving.Commands;
using ArticleBot.Summarising;
using Discord;
using Discord.WebSocket;
using Microsoft.Extensions.Logging;

namespace ArticleBot.Discord;

/// <summary>Answers slash commands, message commands, buttons and what a user types into a completed option.</summary>
internal sealed partial class InteractionHandler(
    HandledIds handled,
    FrontDesk desk,
    ArticleDesk articles,
    CheckDesk checks,
    SentFiles files,
    RequestRunner runner,
    Deferral deferral,
    Redaction redaction,
    ILogger<InteractionHandler> log)
{
    private const int MostCompletions = 25;
    private const int LongestCompletion = 100;

    public async Task HandleAsync(SocketInteraction interaction)
    {
        if (!handled.TryAdd(Id(interaction)))
            return;
        var caller = Callers.Of(interaction.User.Id, interaction.ChannelId ?? interaction.User.Id, interaction.GuildId,
            interaction.InteractionChannel);
        switch (interaction)
        {
            case SocketAutocompleteInteraction completion:
                await CompleteAsync(caller, completion);
                break;
            case SocketMessageComponent button when ReplyAction.TryParse(button.Data.CustomId, out var action):
                await PressAsync(caller, button, action);
                break;
            case SocketSlashCommand command:
                await ObeyAsync(caller, command);
                break;
            case SocketMessageCommand command:
                await ObeyAsync(caller, command);
                break;
            default:
                await TellAsync(caller, interaction, () => DeskReplies.Help);
                break;
        }
    }

    private async Task RunAsync(
        Caller caller,
        SocketInteraction interaction,
        Func<IProgress<ChatReply>, CancellationToken, Task<ChatReply>> work,
        bool isOwn = false)
    {
        using var target = new InteractionTarget(interaction, deferral, isOwn);
        await runner.RunAsync(caller, target, async (progress, cancellation) => await work(progress, cancellation));
    }

    // What is ready at once and for the asker alone.
    private Task TellAsync(Caller caller, SocketInteraction interaction, Func<ChatReply> work) =>
        RunAsync(caller, interaction, work, isOwn: true);

    private async Task RunAsync(Caller caller, SocketInteraction interaction, Func<ChatReply> work, bool isOwn = false)
    {
        using var target = new InteractionTarget(interaction, deferral, isOwn);
        await runner.RunAsync(caller, target, work);
    }

    private async Task PressAsync(Caller caller, SocketMessageComponent button, Func<ChatReply> work)
    {
        using var target = new InteractionTarget(button, deferral, isOwn: true);
        await runner.RunAsync(caller, target, work, RequestKind.Press);
    }

    private Task PressAsync(Caller caller, SocketMessageComponent button, ReplyAction action) => action switch
    {
        ReplyAction.TurnPage or ReplyAction.TurnArticle =>
            runner.RunAsync(caller, new PageTarget(button), () => desk.Press(caller, action), RequestKind.Press),
        ReplyAction.Ask offered => RunAsync(
            caller, button, (progress, cancellation) => desk.AskOfferedAsync(caller, offered, Id(button), progress, cancellation)),
        _ => PressAsync(caller, button, () => desk.Press(caller, action)),
    };

    private Task ObeyAsync(Caller caller, SocketMessageCommand command)
    {
        var words = WordsOf(command.Data.Message);
        if (command.CommandName == CommandDefinitions.CheckMessage)
            return RunAsync(caller, command, (_, cancellation) => checks.CheckAsync(caller, words, cancellation), isOwn: true);
        var question = MessageReading.QuestionOf(new IncomingMessage(words) { IsDirect = true });
        return RunAsync(
            caller,
            command,
            (progress, cancellation) => desk.AskAsync(caller, question ?? "", Id(command), progress: progress, cancellation: cancellation));
    }

    // A bot's answer often stands in its embeds alone.
    private static string WordsOf(SocketMessage message) => string.IsNullOrWhiteSpace(message.Content)
        ? string.Join('\n', message.Embeds.Select(embed => embed.Description).Where(words => !string.IsNullOrWhiteSpace(words)))
        : message.Content;

    private Task ObeyAsync(Caller caller, SocketSlashCommand command)
    {
        var part = command.Data.Options.FirstOrDefault(option => option.Type == ApplicationCommandOptionType.SubCommand);
        var options = part?.Options ?? command.Data.Options;
        string? Value(string name) => options.FirstOrDefault(option => option.Name == name)?.Value as string;
        IAttachment? File(string name) => options.FirstOrDefault(option => option.Name == name)?.Value as IAttachment;
        return (command.CommandName, part?.Name) switch
        {
            ("ask", _) =>
                RunAsync(caller, command, (progress, cancellation) =>
                    desk.AskAsync(caller, Value("question") ?? "", Id(command), Value("article"), progress, cancellation)),
            ("summary", _) =>
                RunAsync(caller, command, (progress, cancellation) =>
                    desk.SummariseAsync(caller, Style(Value("style")), Value("focus"), Value("article"), progress, cancellation)),
            ("quote", _) => RunAsync(caller, command, () => desk.Quote(caller, Value("speaker"), Value("about"), Value("article"))),
            ("speakers", _) => RunAsync(caller, command, () => desk.Speakers(caller, Value("article"))),
            ("article", "show") => TellAsync(caller, command, () => desk.Show(caller, Value("article"))),
            ("article", "list") => TellAsync(caller, command, () => desk.List(caller)),
            ("article", "use") =>
                RunAsync(caller, command, () => MayManage(command) ? desk.Use(caller, Value("article") ?? "") : NotAllowed()),
            ("article", "add" or "remove") when !MayChange(command) => TellAsync(caller, command, MayNotChange),
            ("article", "add") => RunAsync(
                caller, command, (_, cancellation) => AddAsync(caller, Value("link"), File("file"), cancellation)),
            ("article", "remove") => RunAsync(caller, command, () => articles.Remove(caller, Value("article") ?? "")),
            ("about", _) => TellAsync(caller, command, () => DeskReplies.About),
            _ => TellAsync(caller, command, () => DeskReplies.Help),
        };
    }

    private Task<ChatReply> AddAsync(Caller caller, string? link, IAttachment? file, CancellationToken cancellation) => (link, file) switch
    {
        (null, not null) => articles.AddAsync(caller, () => files.ReadAsync(file, cancellation)),
        (not null, null) => articles.AddAsync(caller, link, cancellation),
        _ => Task.FromResult(ChatReply.Plain("Give either a link or a file.", ReplyTone.Refusal)),
    };

    private async Task CompleteAsync(Caller caller, SocketAutocompleteInteraction completion)
    {
        try
        {
            var typed = completion.Data.Current.Value as string ?? "";
            var article = completion.Data.Options.FirstOrDefault(option => option.Name == "article" && !option.Focused)?.Value as string;
            var results = completion.Data.Current.Name == "speaker"
                ? desk.CompleteSpeaker(caller, typed, MostCompletions, article)
                .Select(entry => new AutocompleteResult(Cut(Label(entry)), Cut(entry.Speaker.Name)))
                : desk.CompleteArticle(caller, typed, MostCompletions)
                .Select(article => new AutocompleteResult(Cut(article.Title), Cut(article.Id)));
            await completion.RespondAsync(results);
        }
#pragma warning disable CA1031 // A completion that does not come is no loss: the user types on.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            LogNoCompletion(redaction.Of(exception.Message));
        }
    }

    // The count stands first: a long role that is cut must not take it away.
    private static string Label(SpeakerEntry entry) =>
        string.Create(CultureInfo.InvariantCulture,
            $"{entry.Speaker.Name} ({entry.Count}){(entry.Speaker.Role is { } role ? $", {role}" : "")}");

    private static SummaryStyle Style(string? name) => Enum.TryParse<SummaryStyle>(name, ignoreCase: true, out var style)
        ? style : SummaryStyle.Short;

    private static bool MayManage(SocketSlashCommand command) =>
        command.GuildId is null || command.User is SocketGuildUser user && MayManage(user, command.Channel as IGuildChannel);

    // A channel that is not known here may be one that the bot cannot see; what its server allows everywhere holds there.
    private static bool MayManage(SocketGuildUser user, IGuildChannel? channel) =>
        channel is null ? user.GuildPermissions.ManageChannels : user.GetPermissions(channel).ManageChannel;

    // What a server keeps is the business of who manages it; in a direct message everybody keeps his own.
    private static bool MayChange(SocketSlashCommand command) =>
        command.GuildId is null || command.User is SocketGuildUser { GuildPermissions: { ManageGuild: true } or { ManageChannels: true } };

    private static ChatReply MayNotChange() =>
        ChatReply.Plain("Only those who may manage this server or its channels add and remove its articles.", ReplyTone.Refusal);

    private static ChatReply NotAllowed() =>
        ChatReply.Plain("Only those who may manage this channel choose its article.", ReplyTone.Refusal);

    private static string Cut(string text) => text.Length <= LongestCompletion
        ? text : text[..(char.IsHighSurrogate(text[LongestCompletion - 1]) ? LongestCompletion - 1 : LongestCompletion)];

    private static string Id(SocketInteraction interaction) => Callers.Id(interaction.Id);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A completion failed: {Reason}")]
    private partial void LogNoCompletion(string reason);
}
