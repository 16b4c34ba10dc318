namespace ArticleBot.Evaluation;

/// <summary>An answer of the last run.</summary>
/// <param name="Key">See <see cref="TestQuestion.Key"/>.</param>
/// <param name="Text">Its words.</param>
/// <param name="IsRight">Whether it was right; null where nothing was expected.</param>
public sealed record LastAnswer(string Key, string Text, bool? IsRight)
{
    /// <summary>What is kept of an answer.</summary>
    public static LastAnswer Of(TestedAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return new LastAnswer(answer.Question.Key, answer.Text, answer.IsRight);
    }
}
