using System.Collections.Immutable;
using ArticleBot.Asking;

namespace ArticleBot.Evaluation;

/// <summary>What the bot said to a test question.</summary>
/// <param name="Question">The question.</param>
/// <param name="Text">The words of the answer or of the abstention.</param>
/// <param name="Abstained">Whether the bot said that the article does not answer.</param>
/// <param name="Cited">The paragraphs that the answer cites, in order.</param>
/// <param name="IsRight">Whether it is as expected; null where nothing is.</param>
/// <param name="IsFound">Whether what is expected was among the ranked passages; null where nothing is to be found.</param>
public sealed record TestedAnswer(
    TestQuestion Question, string Text, bool Abstained, ImmutableArray<int> Cited, bool? IsRight, bool? IsFound)
{
    /// <summary>Judges an answer.</summary>
    public static TestedAnswer Of(TestQuestion question, Answer answer)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(answer);
        ImmutableArray<int> cited = [.. answer.Citations.Select(citation => citation.Paragraph).Distinct()];
        var (isRight, isFound) = (IsRightFor(question, answer, cited), IsFoundFor(question, answer));
        return new TestedAnswer(question, answer.Text, answer.Abstained, cited, isRight, isFound);
    }

    // Words go before paragraphs: the same fact may stand in another paragraph, too.
    private static bool? IsRightFor(TestQuestion question, Answer answer, ImmutableArray<int> cited)
    {
        if (!question.IsLabelled)
            return null;
        if (question.IsAbsent || answer.Abstained)
            return question.IsAbsent == answer.Abstained;
        return question.Words.IsEmpty
            ? question.Paragraphs.Any(cited.Contains)
            : question.Words.Any(words => PlainWords.Have(answer.Text, words));
    }

    private static bool? IsFoundFor(TestQuestion question, Answer answer)
    {
        if (question.IsAbsent || !question.IsLabelled)
            return null;
        return question.Paragraphs.IsEmpty
            ? answer.Passages.Any(passage => question.Words.Any(words => PlainWords.Have(passage.Article.TextOf(passage.Paragraph), words)))
            : answer.Passages.Any(passage => question.Paragraphs.Contains(passage.Paragraph.Number));
    }
}
