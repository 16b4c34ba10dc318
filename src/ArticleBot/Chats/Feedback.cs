using ArticleBot.Articles;
using ArticleBot.Asking;
using ArticleBot.Library;
using ArticleBot.Votes;
using Microsoft.Extensions.Logging;

namespace ArticleBot.Chats;

/// <summary>Takes the votes under answers and logs each with its question's id; one vote a user and answer. Thread-safe.</summary>
public sealed partial class Feedback(IVoteStore votes, ILogger<Feedback> log)
{
    /// <summary>Votes that an answer helped.</summary>
    public long Ups => votes.Count().Ups;

    /// <summary>Votes that it did not.</summary>
    public long Downs => votes.Count().Downs;

    /// <summary>Notes a vote; a second one of the same user takes the place of the first.</summary>
    /// <exception cref="StoreException">It could not be kept.</exception>
    public void Vote(string questionId, string user, bool isUp, VoteReason? reason = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(questionId);
        if (votes.Vote(questionId, user, isUp, reason))
            LogVote(questionId, isUp ? "up" : reason is null ? "down" : $"down ({reason})");
    }

    /// <summary>Keeps what a user says in words of an answer that did not help; the log does not tell them.</summary>
    /// <exception cref="StoreException">It could not be kept.</exception>
    public void Explain(string questionId, string user, string words)
    {
        ArgumentException.ThrowIfNullOrEmpty(questionId);
        ArgumentException.ThrowIfNullOrWhiteSpace(words);
        votes.Explain(questionId, user, words);
        LogVote(questionId, "down (in words)");
    }

    /// <summary>Keeps an answer that may be voted on; where that fails, the log says so and the vote will stand alone.</summary>
    public void Keep(string questionId, Answer answer, IReadOnlyCollection<Article> asked)
    {
        ArgumentException.ThrowIfNullOrEmpty(questionId);
        ArgumentNullException.ThrowIfNull(answer);
        if (answer.Outcome == AnswerOutcome.Remark)
            return;
        try
        {
            votes.Keep(questionId, GivenAnswer.Of(answer, asked));
        }
        catch (StoreException exception)
        {
            LogNotKept(questionId, exception.Message);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The answer to question {QuestionId} is not kept: {Reason}")]
    private partial void LogNotKept(string questionId, string reason);

    [LoggerMessage(Level = LogLevel.Information, Message = "Vote on question {QuestionId}: {Vote}")]
    private partial void LogVote(string questionId, string vote);
}
