namespace ArticleBot.Votes;

/// <summary>A vote as it is kept.</summary>
/// <param name="QuestionId">The question's id.</param>
/// <param name="Voter">Who voted, as a keyed hash: it tells two voters apart and names none.</param>
/// <param name="IsUp">Whether the answer helped.</param>
/// <param name="Reason">Why it did not; null where nobody said.</param>
/// <param name="At">When.</param>
/// <param name="Given">The answer; null where it is no longer kept.</param>
public sealed record ReceivedVote(string QuestionId, string Voter, bool IsUp, VoteReason? Reason, DateTimeOffset At, GivenAnswer? Given);
