using System.Globalization;
using ArticleBot.Asking;

namespace ArticleBot.Benchmarks.Asking;

/// <summary>How readers' questions are answered. <c>dotnet run -c Release --project tests/ArticleBot.Benchmarks -- reader-questions</c></summary>
internal static class ReaderTable
{
    /// <summary>Asks them all and writes a Markdown table.</summary>
    public static void Write(TextWriter output)
    {
        var asked = ReaderQuestion.Read().SelectMany(article => article)
            .Select(question => (question.Kind, question.Paragraphs, Answer: ExtractiveAnswering.Answer(question.Index, question.Text, 3))).ToList();
        output.WriteLine("| questions | asked | right paragraph first | among three | answered | answered with the right paragraph | “does not say” | “not about the article” |");
        output.WriteLine("| --- | --- | --- | --- | --- | --- | --- | --- |");
        foreach (var group in asked.GroupBy(question => question.Kind))
        {
            var all = group.ToList();
            var first = all.Count(question => question.Answer.Passages is [var best, ..] && question.Paragraphs.Contains(best.Paragraph.Number));
            var three = all.Count(question => question.Answer.Passages.Any(passage => question.Paragraphs.Contains(passage.Paragraph.Number)));
            var right = all.Count(question => question.Answer.Citations.Any(citation => question.Paragraphs.Contains(citation.Paragraph)));
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {group.Key} | {all.Count} | {first} | {three} | {With(AnswerOutcome.Answered)} | {right} | {With(AnswerOutcome.NotInArticle)} | {With(AnswerOutcome.NotAboutArticle)} |"));

            int With(AnswerOutcome outcome) => all.Count(question => question.Answer.Outcome == outcome);
        }
    }
}
