using System.Collections.Immutable;
using ArticleBot.Asking;
using ArticleBot.Benchmarks.Asking;

namespace ArticleBot.Benchmarks.Conversations;

/// <summary>A question of a dialogue.</summary>
/// <param name="Question">The user's words.</param>
/// <param name="Paragraphs">The paragraphs that answer; none where the page does not say.</param>
/// <param name="Answers">The shortest wordings that a person would accept; none where only the paragraph is known.</param>
/// <param name="IsJudged">Whether its answer is known; else it only leads to the next question.</param>
/// <param name="Alone">The same question as somebody would ask it with nothing before it; null for a first one, and for “are you
/// sure”.</param>
internal sealed record PageDialogueTurn(
    string Question, ImmutableArray<int> Paragraphs, ImmutableArray<string> Answers, bool IsJudged, string? Alone)
{
    /// <summary>Whether the page answers.</summary>
    public bool IsAnswerable => !Paragraphs.IsEmpty;

    /// <summary>Whether an answer cites a right paragraph.</summary>
    public bool IsPlaced(Answer answer) => !answer.Abstained && answer.Citations.Any(citation => Paragraphs.Contains(citation.Paragraph));

    /// <summary>Whether it holds a known wording, too; for a page that does not say, whether the answer tells so.</summary>
    public bool IsGood(Answer answer) => IsAnswerable
        ? IsPlaced(answer) && (Answers.IsEmpty || Answers.Any(known => AskingFigures.Holds(answer.Text, known)))
        : answer.Abstained;
}
