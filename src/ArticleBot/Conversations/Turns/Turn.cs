using ArticleBot.Asking;

namespace ArticleBot.Conversations.Turns;

/// <summary>One question of a conversation with its reply.</summary>
/// <param name="Question">The question as it was understood, standing alone.</param>
/// <param name="Reply">The words of the reply, as shown.</param>
public sealed record Turn(string Question, string Reply)
{
    /// <summary>The user's words.</summary>
    public string Asked { get; init; } = Question;

    /// <summary>Whom or what the question was understood to be about, as it stands in it; null where its words were taken as they
    /// are.</summary>
    public string? About { get; init; }

    /// <summary>The answer with what it stands on; null where only its words are known.</summary>
    public Answer? Answer { get; init; }

    /// <summary>What a store kept of the answer; null where the turn comes from memory.</summary>
    public TurnGround? Kept { get; init; }
}
