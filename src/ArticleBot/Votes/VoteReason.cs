namespace ArticleBot.Votes;

/// <summary>Why an answer did not help.</summary>
public enum VoteReason
{
    /// <summary>It is wrong.</summary>
    Wrong,

    /// <summary>The article does not say it: the bot should have said so.</summary>
    NotInArticle,

    /// <summary>The article says it, or more of it, than the bot did.</summary>
    Missing,

    /// <summary>It is right, and no help.</summary>
    Unclear,
}
