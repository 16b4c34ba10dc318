namespace ArticleBot.Model;

/// <summary>Why a language model gave no reply.</summary>
public enum ModelFailure
{
    /// <summary>It did not reply in time.</summary>
    TooSlow,

    /// <summary>The server could not be reached, or failed again and again.</summary>
    Unavailable,

    /// <summary>The server refused the request (a wrong key, an unknown model, too many requests).</summary>
    Refused,

    /// <summary>The day's tokens are spent.</summary>
    OverBudget,

    /// <summary>What came back is no reply: malformed, empty or cut off.</summary>
    Unreadable,
}
