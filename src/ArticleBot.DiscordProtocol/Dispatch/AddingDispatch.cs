using System.Text;
using ArticleBot.Articles;
using ArticleBot.Articles.Reading;
using ArticleBot.Chats;
using ArticleBot.Chats.Commands;
using ArticleBot.Chats.Servers;
using ArticleBot.DiscordProtocol.Bodies;
using ArticleBot.DiscordProtocol.Delivery;
using ArticleBot.DiscordProtocol.Payloads;
using ArticleBot.Replies;

namespace ArticleBot.DiscordProtocol.Dispatch;

/// <summary>
/// Adds articles for those whom the server lets: by command, and from a message, which may be asked about at once. Thread-safe.
/// </summary>
internal sealed class AddingDispatch(
    FrontDesk desk, ArticleDesk articles, SentFiles files, KnownSettings settings, InteractionRunner runner)
{
    /// <summary>The id of the modal that asks for a question about a message's article.</summary>
    public const string AskModal = "ask about";

    private const string ArticleField = "article";
    private const int LongestField = 4000;

    private static readonly ChatReply NotAllowed = ChatReply.Plain(
        "In this server you may not add articles; /settings adding says who may.", ReplyTone.Refusal);

    private static readonly ChatReply NoArticle = ChatReply.Plain(
        "There is no article in this message: no link, no file that I can read, and few words of its own.", ReplyTone.Refusal);

    /// <summary>Adds what a command names.</summary>
    public async Task AddAsync(InteractionCall call)
    {
        if (await MayAddAsync(call))
            await runner.RunAsync(call, (_, cancellation) => AddGivenAsync(call, cancellation));
        else
            await TellOwnAsync(call, NotAllowed);
    }

    /// <summary>Adds the article of a message.</summary>
    public async Task AddMessageAsync(InteractionCall call)
    {
        if (MessageArticle.Of(call.Data.Target) is not { } article)
            await TellOwnAsync(call, NoArticle);
        else if (!await MayAddAsync(call))
            await TellOwnAsync(call, NotAllowed);
        else
            await runner.RunAsync(
                call, async (_, cancellation) => (await TakeAsync(call, article, cancellation)).Reply, InteractionSign.ForTheAsker);
    }

    /// <summary>Whether the caller may ask about a message's article: it is in the library, or the caller may add it.</summary>
    public async Task<bool> MayAskAboutAsync(InteractionCall call, MessageArticle article) =>
        Known(call, article) is not null
        || article is MessageArticle.Sent { File.Filename: var name } && articles.MayKnow(call.Caller, name)
        || await MayAddAsync(call);

    /// <summary>Says that the caller may not add a message's article.</summary>
    public Task RefuseAsync(InteractionCall call) => TellOwnAsync(call, NotAllowed);

    /// <summary>
    /// Asks for the question about a message's article. What the article is stands in a field beside it and comes back with the question:
    /// nothing needs to be remembered in between.
    /// </summary>
    public static Task AskForQuestionAsync(InteractionCall call, MessageArticle article)
    {
        var named = article.InField;
        return call.Responder.RespondAsync(ModalResponse.Ask(
            AskModal,
            CommandDefinitions.AskAboutMessage,
            new ModalField(ModalResponse.Text, "Your question", CommandDefinitions.MaxQuestionLength),
            new ModalField(ArticleField, "The article: its address, or its text", LongestField, IsRequired: true,
                named.Length > LongestField ? named[..LongestField] : named)));
    }

    /// <summary>Answers the question about a message's article: one that is in the library, or that the asker may add.</summary>
    public async Task AskAsync(InteractionCall call)
    {
        var question = call.Data.Field(ModalResponse.Text);
        if (string.IsNullOrWhiteSpace(question))
            await TellOwnAsync(call, DeskReplies.NoQuestion);
        else if (MessageArticle.OfField(call.Data.Field(ArticleField)) is not { } article)
            await TellOwnAsync(call, NoArticle);
        else if (Known(call, article) is { } id)
            await runner.RunAsync(call, (progress, cancellation) => AnswerAsync(call, question, id, progress, cancellation));
        else if (await MayAddAsync(call))
            await runner.RunAsync(call, (progress, cancellation) => AskAddedAsync(call, question, article, progress, cancellation));
        else if (article is MessageArticle.Linked { Address: var address } && SentFiles.OfDiscord(address) is { } file)
            await runner.RunAsync(call, (progress, cancellation) => AskKnownAsync(call, question, file, progress, cancellation));
        else
            await TellOwnAsync(call, NotAllowed);
    }

    private string? Known(InteractionCall call, MessageArticle article) => article switch
    {
        MessageArticle.Linked linked => articles.Known(call.Caller, linked.Address),
        MessageArticle.Written written => articles.Known(call.Caller, Content(written.Words)),
        _ => null,
    };

    // Whether the library has a file, only its bytes tell.
    private async Task<ChatReply> AskKnownAsync(
        InteractionCall call, string question, SentAttachment file, IProgress<ChatReply> progress, CancellationToken cancellation)
    {
        try
        {
            var content = await files.ReadAsync(file, cancellation);
            return articles.Known(call.Caller, content) is { } id
                ? await AnswerAsync(call, question, id, progress, cancellation) : NotAllowed;
        }
        catch (ArticleException exception)
        {
            return ChatReply.Plain(exception.Message, ReplyTone.Refusal);
        }
    }

    private async Task<ChatReply> AskAddedAsync(
        InteractionCall call, string question, MessageArticle article, IProgress<ChatReply> progress, CancellationToken cancellation)
    {
        var added = await TakeAsync(call, article, cancellation);
        if (added.Id is not { } id)
            return added.Reply;
        var reply = await AnswerAsync(call, question, id, progress, cancellation);
        return added.IsNew ? reply with { Notices = reply.Notices.Add(added.Reply.Text.ToString()) } : reply;
    }

    // Nobody else has read the question.
    private async Task<ChatReply> AnswerAsync(
        InteractionCall call, string question, string article, IProgress<ChatReply> progress, CancellationToken cancellation)
    {
        var reply = await desk.AskAsync(call.Caller, question, call.Id, article, progress, cancellation);
        return reply with { Title = reply.Title ?? question };
    }

    private async Task<bool> MayAddAsync(InteractionCall call) =>
        CallRights.MayAdd(call.Interaction, await settings.OfAsync(call.Caller.Server));

    private async Task<ChatReply> AddGivenAsync(InteractionCall call, CancellationToken cancellation) =>
        (call.Data.Words("link"), call.Data.File("file")) switch
        {
            (null, { } file) => (await TakeAsync(call, new MessageArticle.Sent(file), cancellation)).Reply,
            ({ } link, null) => (await TakeAsync(call, new MessageArticle.Linked(link), cancellation)).Reply,
            _ => ChatReply.Plain("Give either a link or a file.", ReplyTone.Refusal),
        };

    private Task<TakenArticle> TakeAsync(InteractionCall call, MessageArticle article, CancellationToken cancellation) => article switch
    {
        MessageArticle.Sent sent => articles.TakeAsync(call.Caller, () => files.ReadAsync(sent.File, cancellation)),
        // A file of a message comes back from the modal as the address at which Discord keeps it.
        MessageArticle.Linked linked when SentFiles.OfDiscord(linked.Address) is { } kept =>
            articles.TakeAsync(call.Caller, () => files.ReadAsync(kept, cancellation)),
        MessageArticle.Linked linked => articles.TakeAsync(call.Caller, linked.Address, cancellation),
        MessageArticle.Written written => articles.TakeAsync(call.Caller, () => Task.FromResult(Content(written.Words))),
        _ => throw new ArgumentOutOfRangeException(nameof(article)),
    };

    private static ArticleContent Content(string words) => new("message.txt", Encoding.UTF8.GetBytes(words));

    private Task TellOwnAsync(InteractionCall call, ChatReply reply) => runner.TellAsync(call, () => reply, InteractionSign.ForTheAsker);
}
