using Microsoft.Extensions.Logging;

namespace ArticleBot.Serving;

/// <summary>Counts the votes under answers and logs each with its question's id; one vote a user and answer. Thread-safe.</summary>
public sealed partial class Feedback(ILogger<Feedback> log)
{
    private const int MostKept = 50_000;
    private readonly Lock gate = new();
    private readonly Dictionary<(string Question, ulong User), bool> votes = [];

    /// <summary>Votes that an answer helped.</summary>
    public int Ups { get; private set; }

    /// <summary>Votes that it did not.</summary>
    public int Downs { get; private set; }

    /// <summary>Notes a vote; a second one of the same user takes the place of the first.</summary>
    public void Vote(string questionId, ulong user, bool isUp)
    {
        ArgumentException.ThrowIfNullOrEmpty(questionId);
        lock (gate)
        {
            if (votes.TryGetValue((questionId, user), out var before))
            {
                if (before == isUp)
                    return;
                Count(before, -1);
            }

            if (votes.Count >= MostKept)
                votes.Clear();
            votes[(questionId, user)] = isUp;
            Count(isUp, 1);
        }

        LogVote(questionId, isUp ? "up" : "down");
    }

    private void Count(bool isUp, int by)
    {
        if (isUp)
            Ups += by;
        else
            Downs += by;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Vote on question {QuestionId}: {Vote}")]
    private partial void LogVote(string questionId, string vote);
}
