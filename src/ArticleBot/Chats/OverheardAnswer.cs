using ArticleBot.Asking;

namespace ArticleBot.Chats;

/// <summary>Tells which answers to what was not asked of the bot are given.</summary>
internal static class OverheardAnswer
{
    // More likely right than not. Small talk that shares a word with the article stays below it, also before vectors are made.
    private const double LeastConfidence = 0.5;

    /// <summary>Whether an answer is sure enough for a question that nobody asked the bot: silence costs less than a wrong one.</summary>
    public static bool MayBeGiven(Answer answer) =>
        answer.Outcome == AnswerOutcome.Answered && answer.Confidence >= LeastConfidence
        && !answer.Notices.Contains(Abstention.Doubtful, StringComparer.Ordinal);
}
