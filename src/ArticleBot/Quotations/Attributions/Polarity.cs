namespace ArticleBot.Quotations.Attributions;

/// <summary>Whether a speaker says that something is so, or that it is not.</summary>
public enum Polarity
{
    /// <summary>The speaker says it.</summary>
    Said,

    /// <summary>The speaker denies it, refuses it, or has not said it.</summary>
    Denied,
}
