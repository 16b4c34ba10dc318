namespace ArticleBot.Quotations.Attributions;

/// <summary>How a speaker says something.</summary>
public enum Modality
{
    /// <summary>As a statement.</summary>
    Stated,

    /// <summary>As a question or a request.</summary>
    Asked,

    /// <summary>As something that the speaker doubts.</summary>
    Doubted,

    /// <summary>Not yet: the speaker is to say it, or would.</summary>
    Planned,

    /// <summary>Perhaps: the article does not vouch that it was said (“may have said”, “reportedly said”).</summary>
    Might,
}
