using System.Globalization;
using ArticleBot.Asking;

namespace ArticleBot.Benchmarks.Asking;

/// <summary>
/// How questions about real pages are answered: <c>page-questions GOLD.json</c>, GOLD.json of the developers' <c>bench/pages</c>; with
/// <c>--no-reader</c> without the reader, with <c>--words</c> without embeddings too, with <c>--errors</c> those tuned on that went wrong, with
/// <c>--shorts</c> their short answers.
/// </summary>
internal static class PageTable
{
    // “about two hours” for “two hours” is right, half a sentence is not.
    private const int MostMoreWords = 4;

    /// <summary>Asks them all and writes a Markdown table.</summary>
    public static void Write(string gold, TextWriter output)
    {
        var asked = PageQuestion.Read(gold).AsParallel().AsOrdered().Select(question => (Question: question, Answer: question.Bench.Ask()))
            .ToList();
        output.WriteLine("| questions | asked | right paragraph first | among three | answered rightly | short answers given | of them "
            + "right | with doubt | “does not say” | “not about” | median words |");
        output.WriteLine("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |");
        foreach (var group in asked.GroupBy(each => (each.Question.Kind, each.Question.IsHeldBack)))
            output.WriteLine($"| {group.Key.Kind}, {(group.Key.IsHeldBack ? "held back" : "tuned on")} | {Row([.. group])} |");
        foreach (var (question, answer) in asked.Where(each =>
            Environment.GetCommandLineArgs().Contains("--shorts") && !each.Question.IsHeldBack && each.Answer.InShort is not null))
            WriteShort(question, answer, output);
        foreach (var (question, answer) in asked.Where(each =>
            Environment.GetCommandLineArgs().Contains("--errors") && !each.Question.IsHeldBack && !IsGood(each.Question, each.Answer)))
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{question.Page} {question.Kind} {answer.Confidence:F2} {question.Bench.Text} -> {answer.InShort?.Text} | {answer.Text} "
                    + $"| wanted {string.Join(',', question.Bench.Paragraphs)} {string.Join(" / ", question.Bench.Answers)}"));
    }

    private static void WriteShort(PageQuestion question, Answer answer, TextWriter output) => output.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{(question.Bench.Answers.Any(known => IsShort(answer.InShort!.Text, known)) ? "right" : "WRONG")} {question.Page} {question.Kind} "
            + $"{answer.Confidence:F2} {question.Bench.Text} -> {answer.InShort!.Text} | {answer.Text} | {string.Join(" / ", question.Bench.Answers)}"));

    private static string Row(List<(PageQuestion Question, Answer Answer)> asked)
    {
        var given = asked.FindAll(each =>
            each.Answer.InShort is not null && (!each.Question.Bench.IsAnswerable || !each.Question.Bench.Answers.IsEmpty));
        int[] counts =
        [
            asked.Count,
            asked.Count(each => each.Answer.Passages is [var best, ..] && each.Question.Bench.Paragraphs.Contains(best.Paragraph.Number)),
            asked.Count(each => each.Answer.Passages.Any(passage => each.Question.Bench.Paragraphs.Contains(passage.Paragraph.Number))),
            asked.Count(each => IsGood(each.Question, each.Answer)),
            given.Count,
            given.Count(each => each.Question.Bench.Answers.Any(known => IsShort(each.Answer.InShort!.Text, known))),
            asked.Count(each => each.Answer is { Outcome: AnswerOutcome.Answered, Notices.IsEmpty: false }),
            asked.Count(each => each.Answer.Outcome == AnswerOutcome.NotInArticle),
            asked.Count(each => each.Answer.Outcome == AnswerOutcome.NotAboutArticle),
            asked.Select(each => each.Answer.Text.Split(' ').Length).Order().ElementAt(asked.Count / 2),
        ];
        return string.Join(" | ", counts.Select(count => count.ToString(CultureInfo.InvariantCulture)));
    }

    private static bool IsGood(PageQuestion question, Answer answer) => question.Bench.IsAnswerable
        ? !answer.Abstained && answer.Citations.Any(citation => question.Bench.Paragraphs.Contains(citation.Paragraph))
            && (question.Bench.Answers.IsEmpty || question.Bench.Answers.Any(known => AskingFigures.Holds(answer.Text, known)))
        : answer.Abstained;

    /// <summary>Whether words before an answer are the known ones, with a few more or fewer.</summary>
    internal static bool IsShort(string given, string known) =>
        AskingFigures.Holds(known, given) || AskingFigures.Holds(given, known)
            && given.Split(' ').Length <= known.Split(' ').Length + MostMoreWords;
}
