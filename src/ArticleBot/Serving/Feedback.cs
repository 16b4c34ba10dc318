using System.Globalization;
using Microsoft.Extensions.Logging;

namespace ArticleBot.Serving;

/// <summary>Takes the votes under answers and logs each with its question's id; one vote a user and answer. Thread-safe.</summary>
public sealed partial class Feedback(IVoteStore votes, ILogger<Feedback> log)
{
    /// <summary>Votes that an answer helped.</summary>
    public long Ups => votes.Count().Ups;

    /// <summary>Votes that it did not.</summary>
    public long Downs => votes.Count().Downs;

    /// <summary>Notes a vote; a second one of the same user takes the place of the first.</summary>
    /// <exception cref="Library.StoreException">It could not be kept.</exception>
    public void Vote(string questionId, ulong user, bool isUp)
    {
        ArgumentException.ThrowIfNullOrEmpty(questionId);
        if (votes.Vote(questionId, user.ToString(CultureInfo.InvariantCulture), isUp))
            LogVote(questionId, isUp ? "up" : "down");
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Vote on question {QuestionId}: {Vote}")]
    private partial void LogVote(string questionId, string vote);
}
