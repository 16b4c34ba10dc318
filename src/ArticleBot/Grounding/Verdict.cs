namespace ArticleBot.Grounding;

/// <summary>What the check of one claim found.</summary>
public enum Verdict
{
    /// <summary>The cited passages support it.</summary>
    Supported,

    /// <summary>It cites no passage that the model was given.</summary>
    UnknownPassage,

    /// <summary>Words in quotation marks do not stand in a cited passage.</summary>
    QuoteNotFound,

    /// <summary>A number, a date or an amount is not the cited passages'.</summary>
    NumberNotFound,

    /// <summary>A name is not the cited passages', or does there what another does.</summary>
    NameNotFound,

    /// <summary>It says what the cited passages do not say, or the opposite.</summary>
    Unsupported,

    /// <summary>Somebody else said it, or nobody is told to have said it.</summary>
    WrongSpeaker,

    /// <summary>It says more than the cited passages: without the speaker, surer, as more, or with a judgement of its own.</summary>
    TooStrong,

    /// <summary>There was no time left to check it.</summary>
    Unchecked,
}
