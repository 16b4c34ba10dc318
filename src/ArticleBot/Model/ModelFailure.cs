namespace ArticleBot.Model;

/// <summary>Why a language model gave no reply.</summary>
public enum ModelFailure
{
    /// <summary>It did not reply in time.</summary>
    TooSlow,

    /// <summary>The server could not be reached, or failed again and again.</summary>
    Unavailable,

    /// <summary>The server refused the request (a wrong key, an unknown model).</summary>
    Refused,

    /// <summary>The server has too many requests, and says that it will not take this one in time.</summary>
    Busy,

    /// <summary>The server's filter kept the reply back.</summary>
    Withheld,

    /// <summary>The reply began, and broke off or grew longer than it may be.</summary>
    BrokenOff,

    /// <summary>The day's tokens are spent.</summary>
    OverBudget,

    /// <summary>What came back is no reply: malformed or empty.</summary>
    Unreadable,
}
