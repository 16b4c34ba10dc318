using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using ArticleBot.Asking;

namespace ArticleBot.Benchmarks.Asking;

/// <summary>How well questions are answered, in percent of those that the article answers.</summary>
/// <param name="Questions">Their number.</param>
/// <param name="FirstRight">The right paragraph is first.</param>
/// <param name="InThree">It is among the first three.</param>
/// <param name="Answered">The answer cites the right paragraph and holds a known wording, where wordings are known.</param>
internal sealed record AskingFigures(int Questions, double FirstRight, double InThree, double Answered)
{
    /// <summary>Asks every answerable question.</summary>
    public static AskingFigures Of(IEnumerable<BenchQuestion> questions)
    {
        ImmutableArray<BenchQuestion> asked = [.. questions.Where(question => question.IsAnswerable)];
        var (first, three, answered) = (0, 0, 0);
        foreach (var question in asked)
        {
            var answer = question.Ask();
            var rank = answer.Passages.Select(passage => passage.Paragraph.Number).ToList()
                .FindIndex(number => question.Paragraphs.Contains(number));
            first += rank == 0 ? 1 : 0;
            three += rank >= 0 ? 1 : 0;
            answered += IsRight(answer, question) ? 1 : 0;
        }

        return new AskingFigures(asked.Length, 100.0 * first / asked.Length, 100.0 * three / asked.Length, 100.0 * answered / asked.Length);
    }

    /// <summary>The figures of several sets of questions together.</summary>
    public static AskingFigures Together(IReadOnlyList<AskingFigures> parts)
    {
        var questions = parts.Sum(part => part.Questions);
        return new AskingFigures(questions, Mean(part => part.FirstRight), Mean(part => part.InThree), Mean(part => part.Answered));

        double Mean(Func<AskingFigures, double> figure) => parts.Sum(part => part.Questions * figure(part)) / questions;
    }

    /// <inheritdoc/>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture,
            $"recall@1 {FirstRight:F1}, recall@3 {InThree:F1}, answer@1 {Answered:F1} ({Questions} questions)");

    private static bool IsRight(Answer answer, BenchQuestion question) =>
        !answer.Abstained
        && answer.Citations.Any(citation => question.Paragraphs.Contains(citation.Paragraph))
        && (question.Answers.IsEmpty || question.Answers.Any(known => Holds(answer.Text, known)));

    /// <summary>Whether a text holds a known wording, case and marks aside.</summary>
    public static bool Holds(string text, string known) =>
        Plain(known).Trim().Length > 0 && Plain(text).Contains(Plain(known), StringComparison.Ordinal);

    private static string Plain(string text) =>
        $" {string.Join(' ', Regex.Matches(text.ToLowerInvariant(), @"\w+").Select(match => match.Value))} ";
}
