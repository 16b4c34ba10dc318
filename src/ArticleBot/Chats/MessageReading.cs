using System.Text.RegularExpressions;
using ArticleBot.English;

namespace ArticleBot.Chats;

/// <summary>Which messages are for the bot, and what they ask.</summary>
public static class MessageReading
{
    // “Did Pompeo visit Tokyo” needs no mark; “Will said so” and “Have a nice day” have no subject where a question has one.
    private static readonly Regex OpensAsQuestion = Patterns.Of("messages", "opens-as-question");

    /// <summary>The question of a message; null where the bot has to keep quiet. Blank where it was called without a question.</summary>
    public static string? QuestionOf(IncomingMessage message)
    {
        ArgumentNullException.ThrowIfNull(message);
        if (message.IsFromMachine)
            return null;
        var words = message.Text.Trim();
        // A reply that mentions nobody may come without its words, which the chat keeps back; there is nothing to say to it.
        var isCalled = message.MentionsBot || message.IsDirect || message.RepliesToBot && words.Length > 0;
        // “Anyone up for lunch?” is asked of the others in the channel.
        var isAsked = message.IsInOwnThread && IsQuestion(words) || message.IsInListeningChannel && OpensAsQuestion.IsMatch(words);
        return isCalled || isAsked ? words : null;
    }

    /// <summary>Whether nobody spoke to the bot: it may answer, and has to keep quiet otherwise.</summary>
    public static bool IsOverheard(IncomingMessage message)
    {
        ArgumentNullException.ThrowIfNull(message);
        var isCalled = message.MentionsBot || message.IsDirect || message.RepliesToBot || message.IsInOwnThread;
        return message.IsInListeningChannel && !isCalled;
    }

    private static bool IsQuestion(string words) => words.EndsWith('?') || OpensAsQuestion.IsMatch(words);
}
