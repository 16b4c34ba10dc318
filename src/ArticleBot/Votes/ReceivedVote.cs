using ArticleBot.Articles;

namespace ArticleBot.Votes;

/// <summary>A vote as it is kept.</summary>
/// <param name="QuestionId">The question's id.</param>
/// <param name="Voter">Who voted, as a keyed hash: it tells two voters apart and names none.</param>
/// <param name="IsUp">Whether the answer helped.</param>
/// <param name="Reason">Why it did not; null where nobody said.</param>
/// <param name="At">When.</param>
/// <param name="Given">The answer; null where it is no longer kept.</param>
public sealed record ReceivedVote(string QuestionId, string Voter, bool IsUp, VoteReason? Reason, DateTimeOffset At, GivenAnswer? Given)
{
    /// <summary>The most UTF-16 units of <see cref="Words"/>.</summary>
    public const int MaxWordsLength = 500;

    /// <summary>What the voter says of the answer in words; empty where nothing was said.</summary>
    public string Words { get; init; } = "";

    /// <summary>Words as they are kept: on one line, cut, without what no store takes.</summary>
    public static string Clean(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return TextCut.To(VisibleText.Of(words), MaxWordsLength);
    }
}
