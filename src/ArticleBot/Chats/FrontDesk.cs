using System.Collections.Immutable;
using ArticleBot.Articles;
using ArticleBot.Asking;
using ArticleBot.Conversations;
using ArticleBot.Library;
using ArticleBot.Quotations;
using ArticleBot.Quotations.Attributions;
using ArticleBot.Quotations.People;
using ArticleBot.Replies;
using ArticleBot.Replies.Actions;
using ArticleBot.Replies.Links;
using ArticleBot.Replies.Quoting;
using ArticleBot.Summarising;

namespace ArticleBot.Chats;

/// <summary>Takes what people ask for in a chat and gives the reply, whatever the chat is. Thread-safe.</summary>
public sealed class FrontDesk(ArticleShelf library, ChannelArticles channels, ConversationAsker asker, Summariser summariser,
    QuotationArchive quotations, Feedback feedback, CitationLinks? links = null, QuestionWatch? watch = null)
{
    /// <summary>Answers a question.</summary>
    /// <param name="caller">Who asks, and where.</param>
    /// <param name="question">The user's words.</param>
    /// <param name="questionId">Names the question in votes, 1 to 32 letters and digits.</param>
    /// <param name="articleId">The article that it is about; null for the channel's.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <param name="progress">
    /// Told what is ready of the reply while a language model writes: checked sentences only, each time all of them so far. The
    /// reply that comes at last replaces it. Never told where no model writes.
    /// </param>
    public async Task<ChatReply> AskAsync(
        Caller caller, string question, string questionId, string? articleId = null, IProgress<ChatReply>? progress = null,
            CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(caller);
        try
        {
            var asked = Asked(caller, question, articleId);
            var answer = await AnswerAsync(caller, asked, questionId, progress, cancellation);
            answer = await asker.SuggestAsync(caller.Conversation, asked, answer, cancellation);
            return Linked(AnswerReply.Of(answer, question, questionId, caller.Conversation));
        }
        catch (Exception exception) when (exception is AskingException or ArticleException)
        {
            return Refuse(exception.Message);
        }
    }

    /// <summary>Answers a question that was not asked of the bot; null where the article does not answer it for sure.</summary>
    public async Task<ChatReply?> AnswerOverheardAsync(Caller caller, string question, string questionId,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(caller);
        try
        {
            // Most of what is overheard gets no reply, and suggestions cost more than it.
            var answer = await AnswerAsync(caller, Asked(caller, question, articleId: null), questionId, progress: null, cancellation);
            return OverheardAnswer.MayBeGiven(answer) ? Linked(AnswerReply.Of(answer, question, questionId, caller.Conversation)) : null;
        }
        catch (Exception exception) when (exception is AskingException or ArticleException)
        {
            return null;
        }
    }

    private async Task<Answer> AnswerAsync(
        Caller caller, Question asked, string questionId, IProgress<ChatReply>? progress, CancellationToken cancellation)
    {
        var answering = () => asker.AskAsync(caller.Conversation, asked, RepliesSoFar.To(progress), cancellation: cancellation);
        var answer = watch is null ? await answering() : await watch.FollowAsync("chat", answering);
        feedback.Keep(questionId, answer, asked.Articles);
        return answer;
    }

    /// <summary>Answers a question that a reply offered or asked for; the answer says which one, for nobody else has read it.</summary>
    public async Task<ChatReply> AskOfferedAsync(
        Caller caller,
        ReplyAction.Ask offered,
        string questionId,
        IProgress<ChatReply>? progress = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(offered);
        var reply = await AskAsync(caller, offered.Question, questionId, progress: progress, cancellation: cancellation);
        return reply with { Title = reply.Title ?? offered.Question };
    }

    /// <summary>Summarises; the progress is told as in <see cref="AskAsync"/>.</summary>
    public async Task<ChatReply> SummariseAsync(
        Caller caller, SummaryStyle style, string? focus, string? articleId = null, IProgress<ChatReply>? progress = null,
            CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(caller);
        if (focus?.Length > Summariser.MaxFocusLength)
            return Refuse($"The focus is too long; at most {Summariser.MaxFocusLength} characters.");
        try
        {
            var request = new SummaryRequest(Articles(caller, articleId), style, focus);
            return Linked(SummaryReply.Of(await summariser.SummariseAsync(request, RepliesSoFar.To(progress), cancellation)));
        }
        catch (ArticleException exception)
        {
            return Refuse(exception.Message);
        }
    }

    /// <summary>Who said what; everybody where no speaker is named.</summary>
    public ChatReply Quote(Caller caller, string? speaker, string? about, string? articleId = null) =>
        WithArticle(caller, articleId, article =>
    {
        if (string.IsNullOrWhiteSpace(speaker))
            return Quotations(article, null, about, 1);
        var speakers = quotations.Speakers([article]);
        return speakers.Find(speaker) switch
        {
            SpeakerMatch.Found(var entry) => Quotations(article, entry.Speaker, about, 1),
            _ when speakers.Entries.IsEmpty => Refuse("The article quotes nobody."),
            var other => Refuse(SpeakersReply.NotOne(speakers, speaker, other)),
        };
    });

    /// <summary>Whom the article quotes.</summary>
    public ChatReply Speakers(Caller caller, string? articleId = null) =>
        WithArticle(caller, articleId, article => SpeakersReply.Of(article, quotations.Attributions(article).Where(quotations.IsShown)));

    /// <summary>The article with its paragraph numbers, page by page.</summary>
    public ChatReply Show(Caller caller, string? articleId = null) =>
        WithArticle(caller, articleId, article => ArticleReplies.Show(article));

    /// <summary>The articles that can be asked about.</summary>
    public ChatReply List(Caller caller) => ListPage(caller ?? throw new ArgumentNullException(nameof(caller)), 1);

    /// <summary>Chooses the channel's article.</summary>
    public ChatReply Use(Caller caller, string articleId) => WithArticle(caller, articleId, article =>
    {
        try
        {
            channels.Use(caller, article);
            return ArticleReplies.Chosen(article);
        }
        catch (StoreException)
        {
            return Refuse("The choice could not be kept; the article before stands.");
        }
    });

    /// <summary>Does what a choice under a reply says.</summary>
    public ChatReply Press(Caller caller, ReplyAction action)
    {
        ArgumentNullException.ThrowIfNull(caller);
        switch (action)
        {
            case ReplyAction.ShowSources sources:
                return PassagesReply.Sources(sources, library.Each(caller.Owner));
            case ReplyAction.ShowMore more:
                return PassagesReply.More(more, library.Each(caller.Owner));
            case ReplyAction.Vote vote:
                feedback.Vote(vote.QuestionId, caller.User, vote.IsUp, vote.Reason);
                return VoteReply.Of(vote);
            case ReplyAction.TurnPage turn when ReplyKeys.Find(library.Each(caller.Owner), turn.ArticleKey) is { } article:
                return Turn(article, turn);
            case ReplyAction.TurnArticle turn when ReplyKeys.Find(library.Each(caller.Owner), turn.ArticleKey) is { } article:
                return ArticleReplies.Show(article, turn.Page);
            case ReplyAction.TurnList turn:
                return ListPage(caller, turn.Page);
            default:
                return Refuse("The article was changed or taken away since then. Please ask again.");
        }
    }

    /// <summary>Speakers whose name or role begins with what was typed, at most <paramref name="most"/>; none where there is no such
    /// article.</summary>
    public IEnumerable<SpeakerEntry> CompleteSpeaker(Caller caller, string typed, int most, string? articleId = null)
    {
        ArgumentNullException.ThrowIfNull(caller);
        return One(caller, articleId) is { } article ? quotations.Speakers([article]).Complete(typed, most) : [];
    }

    /// <summary>Articles whose id or title holds what was typed, at most <paramref name="most"/>.</summary>
    public IEnumerable<ListedArticle> CompleteArticle(Caller caller, string typed, int most)
    {
        ArgumentNullException.ThrowIfNull(caller);
        return library.List(caller.Owner)
            .Where(article =>
            article.Title.Contains(typed, StringComparison.OrdinalIgnoreCase)
                || article.Id.Contains(typed, StringComparison.OrdinalIgnoreCase))
            .Take(most);
    }

    private ChatReply ListPage(Caller caller, int page) =>
        LibraryReplies.ListPage(library.List(caller.Owner), channels.Of(caller)?.Id, page);

    private ChatReply Turn(Article article, ReplyAction.TurnPage turn)
    {
        var speaker = quotations.Speakers([article]).Entries.Select(entry => entry.Speaker)
            .FirstOrDefault(known => ReplyKeys.Of(known) == turn.SpeakerKey);
        return Quotations(article, speaker, turn.About, turn.Page);
    }

    private ChatReply Quotations(Article article, Speaker? speaker, string? about, int page)
    {
        var found = quotations.Find(new QuotationRequest([article]) { Speaker = speaker?.Name, Topic = about });
        return Linked(QuotationsReply.Of(article, [.. found.Select(quotation => quotation.Attribution)], page, speaker, about));
    }

    private ChatReply WithArticle(Caller caller, string? articleId, Func<Article, ChatReply> reply)
    {
        ArgumentNullException.ThrowIfNull(caller);
        try
        {
            return reply(One(caller, articleId) ?? throw Unknown(articleId));
        }
        catch (ArticleException exception)
        {
            return Refuse(exception.Message);
        }
    }

    private ImmutableArray<Article> Articles(Caller caller, string? articleId) =>
        Named(caller, articleId) is { } article ? [article] : channels.For(caller);

    // Where no article was chosen, of a large library only those that the question may be about are read.
    private Question Asked(Caller caller, string question, string? articleId) =>
        (Named(caller, articleId) ?? channels.Of(caller)) is { } article
            ? new Question(question, [article])
            : new LibraryArticles(library, caller.Owner).Ask(question);

    // In a chat an article is chosen by its id, never by a path: files are the operator's.
    private Article? Named(Caller caller, string? articleId)
    {
        if (string.IsNullOrWhiteSpace(articleId))
            return null;
        return library.Find(articleId.Trim(), caller.Owner) ?? throw Unknown(articleId);
    }

    private Article? One(Caller caller, string? articleId) => string.IsNullOrWhiteSpace(articleId)
        ? channels.Of(caller) ?? library.First(caller.Owner)
        : library.Find(articleId.Trim(), caller.Owner);

    private static ArticleException Unknown(string? articleId) =>
        new($"There is no article “{articleId?.Trim()}”; /article list shows them.");

    private ChatReply Linked(ChatReply reply) => links?.Linked(reply) ?? reply;

    private static ChatReply Refuse(string line) => ChatReply.Plain(line, ReplyTone.Refusal);
}
