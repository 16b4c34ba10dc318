namespace ArticleBot.Chats;

/// <summary>What a request costs.</summary>
public enum RequestKind
{
    /// <summary>A question, a summary, or whatever else makes a new reply.</summary>
    Question,

    /// <summary>A press under a reply that only shows or notes something: a vote, a page, sources.</summary>
    Press,
}
