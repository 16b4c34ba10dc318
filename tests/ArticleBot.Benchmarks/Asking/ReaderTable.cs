using System.Globalization;
using ArticleBot.Asking;

namespace ArticleBot.Benchmarks.Asking;

/// <summary>How readers' questions are answered. <c>dotnet run -c Release --project tests/ArticleBot.Benchmarks --
/// reader-questions</c></summary>
internal static class ReaderTable
{
    /// <summary>Asks them all and writes a Markdown table.</summary>
    public static void Write(TextWriter output)
    {
        output.WriteLine("| questions | asked | right paragraph first | among three | answered | with the right paragraph | with a word "
            + "of doubt | “does not say” | “not about the article” |");
        output.WriteLine("| --- | --- | --- | --- | --- | --- | --- | --- | --- |");
        foreach (var file in new[] { ReaderQuestion.TunedOn, ReaderQuestion.HeldBack })
        {
            foreach (var group in ReaderQuestion.Read(file).SelectMany(article => article).GroupBy(question => question.Kind))
                output.WriteLine($"| {group.Key}, {Path.GetFileNameWithoutExtension(file)} | {Row([.. group])} |");
        }
    }

    private static string Row(List<ReaderQuestion> questions)
    {
        var asked = questions.ConvertAll(question => (question.Paragraphs, Answer: question.ToBench().Ask()));
        int[] counts =
        [
            asked.Count,
            asked.Count(each => each.Answer.Passages is [var best, ..] && each.Paragraphs.Contains(best.Paragraph.Number)),
            asked.Count(each => each.Answer.Passages.Any(passage => each.Paragraphs.Contains(passage.Paragraph.Number))),
            With(AnswerOutcome.Answered),
            asked.Count(each => each.Answer.Citations.Any(citation => each.Paragraphs.Contains(citation.Paragraph))),
            asked.Count(each => each.Answer is { Outcome: AnswerOutcome.Answered, Notices.IsEmpty: false }),
            With(AnswerOutcome.NotInArticle),
            With(AnswerOutcome.NotAboutArticle),
        ];
        return string.Join(" | ", counts.Select(count => count.ToString(CultureInfo.InvariantCulture)));

        int With(AnswerOutcome outcome) => asked.Count(each => each.Answer.Outcome == outcome);
    }
}
