namespace ArticleBot.Conversations;

/// <summary>One question of a conversation with its reply.</summary>
/// <param name="Question">The question as it was understood, standing alone.</param>
/// <param name="Reply">The words of the reply, as shown.</param>
public sealed record Turn(string Question, string Reply);
