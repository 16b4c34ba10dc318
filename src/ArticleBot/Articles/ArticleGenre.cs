namespace ArticleBot.Articles;

/// <summary>What sort of article it is, as its shape tells; what its shape does not tell is a report.</summary>
public enum ArticleGenre
{
    /// <summary>A news report, and whatever is not known to be something else.</summary>
    Report,

    /// <summary>Entries with times, the newest first or last.</summary>
    LiveBlog,

    /// <summary>Questions and answers.</summary>
    Interview,

    /// <summary>Letters to a newspaper, or to somebody who gives advice.</summary>
    Letters,

    /// <summary>A numbered or marked list of things.</summary>
    List,

    /// <summary>What an organisation says of itself.</summary>
    PressRelease,

    /// <summary>What the writer thinks: its claims are the writer's.</summary>
    Opinion,

    /// <summary>A report of games, with their tables.</summary>
    Sports,
}
