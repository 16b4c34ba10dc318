using System.Globalization;
using ArticleBot.Replies;
using ArticleBot.Replies.Markup;

namespace ArticleBot.Chats;

/// <summary>Replies about the bot itself.</summary>
public static class DeskReplies
{
    /// <summary>What the bot is.</summary>
    public static ChatReply About { get; } = Information(
        "About",
        "I answer questions about news articles and show for every sentence the paragraph that it stands on. Where the article does not "
            + "answer, I am built to say so; sometimes I take the wrong sentence for an answer, so look at the paragraph.");

    /// <summary>The bot has come into a server: what to do, for everybody to read.</summary>
    /// <param name="missing">The names of permissions that it lacks.</param>
    public static ChatReply Greeting(IReadOnlyCollection<string> missing)
    {
        ArgumentNullException.ThrowIfNull(missing);
        var words = """
            I answer questions about news articles, and show for every sentence the paragraph that it stands on.
            • /article add, with a link or a file, gives this server an article; /library use chooses one for a channel
            • /ask, or mentioning me, asks about it; /help tells the rest
            • /settings says where I listen and who may add articles; it is for those who manage this server
            """;
        return Information("Hello", words) with
        {
            Visibility = ReplyVisibility.Everyone,
            Notices = missing.Count == 0 ? [] : [$"Here I still need the permission {string.Join(", ", missing)}."],
        };
    }

    /// <summary>The bot was called without a question.</summary>
    public static ChatReply NoQuestion { get; } = ChatReply.Plain("Ask me something about the article, or use /help.");

    /// <summary>Too much waits already.</summary>
    public static ChatReply Full
    { get; } = ChatReply.Plain("Too many questions are waiting right now. Please try again in a minute.", ReplyTone.Refusal);

    /// <summary>The bot is being stopped: it takes nothing new, and gives up what has waited too long.</summary>
    public static ChatReply Stopping { get; } = ChatReply.Plain("I am being restarted. Please ask again.", ReplyTone.Refusal);

    /// <summary>A window to write into could not be opened.</summary>
    public static ChatReply NotOpened { get; } =
        ChatReply.Plain("The window to write into could not be opened. Please try again.", ReplyTone.Refusal);

    /// <summary>The request waits for its turn.</summary>
    public static ChatReply Waiting { get; } = ChatReply.Plain("Many are asking at once; your question is waiting for its turn …");

    /// <summary>The caller asked too often, or the whole server did.</summary>
    public static ChatReply TooOften(Excess excess)
    {
        ArgumentNullException.ThrowIfNull(excess);
        var what = excess.IsServers ? "Many have asked in this server; it is not your doing." : "That was a lot at once.";
        return ChatReply.Plain(
            string.Create(CultureInfo.InvariantCulture, $"{what} Please try again in {excess.Wait.TotalSeconds:0} seconds."),
                ReplyTone.Refusal);
    }

    /// <summary>Something failed; the log has the same id.</summary>
    public static ChatReply Failed(string errorId) =>
        ChatReply.Plain($"Something went wrong on my side (error {errorId}). Please try again.", ReplyTone.Refusal);

    private static ChatReply Information(string title, string words) =>
        new() { Title = title, Text = ReplyText.Plain(words), Tone = ReplyTone.Information, Visibility = ReplyVisibility.AskerOnly };
}
