namespace ArticleBot.Model;

/// <summary>A language model gave no reply; the message is one plain line for the reader, the cause stands inside.</summary>
public sealed class ModelException(ModelFailure failure, Exception? cause = null) : Exception(Line(failure), cause)
{
    /// <summary>Why.</summary>
    public ModelFailure Failure { get; } = failure;

    private static string Line(ModelFailure failure) => failure switch
    {
        ModelFailure.TooSlow => "The language model did not reply in time.",
        ModelFailure.Unavailable => "The language model could not be reached.",
        ModelFailure.Refused => "The language model refused the request.",
        ModelFailure.Busy => "The language model has too many requests at the moment.",
        ModelFailure.Withheld => "The language model declined to answer.",
        ModelFailure.BrokenOff => "The language model broke off its reply.",
        ModelFailure.OverBudget => "The language model's budget for today is used up.",
        _ => "The language model gave no usable reply.",
    };
}
