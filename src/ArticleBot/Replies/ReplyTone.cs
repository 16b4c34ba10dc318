namespace ArticleBot.Replies;

/// <summary>What kind of reply it is, so that a front end can colour it.</summary>
public enum ReplyTone
{
    /// <summary>What was asked for.</summary>
    Answer,

    /// <summary>The article does not say.</summary>
    Abstention,

    /// <summary>Something about the bot itself: help, a list, a thank-you.</summary>
    Information,

    /// <summary>What was asked cannot be done (now).</summary>
    Refusal,
}
