using ArticleBot.Articles;
using ArticleBot.Asking;
using ArticleBot.Library;
using ArticleBot.Replies;

namespace ArticleBot.Serving;

// What nobody asked of the bot.
public sealed partial class FrontDesk
{
    /// <summary>
    /// Ends when what an overheard question is about can be read for what it means, or cannot be at all: by its words alone an article seems
    /// to answer too much, and nobody waits for this answer. To be called without a turn.
    /// </summary>
    public async Task PrepareAsync(Caller caller, string question, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(caller);
        try
        {
            if (meaning is not null)
                await meaning.PrepareAsync(Asked(caller, question, articleId: null).Articles, cancellation);
        }
        catch (Exception exception) when (exception is AskingException or ArticleException or StoreException)
        {
            // There is nothing to be sure of then.
        }
    }

    /// <summary>Answers a question that was not asked of the bot; null where the article does not answer it for sure.</summary>
    public async Task<ChatReply?> AnswerOverheardAsync(Caller caller, string question, string questionId,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(caller);
        // Most of what is overheard gets no reply, and suggestions cost more than it.
        var reply = await AnswerAsync(caller, question, questionId, articleId: null, progress: null, suggests: false, cancellation);
        return reply.Tone == ReplyTone.Answer && !reply.Notices.Contains(Abstention.Doubtful, StringComparer.Ordinal) ? reply : null;
    }
}
