using ArticleBot.Asking;
using ArticleBot.Grounding;

namespace ArticleBot.Cli.Commands;

/// <summary>The answer for a person: its sentences with their marks, then the numbered sources.</summary>
/// <param name="terminal">Where it is written.</param>
/// <param name="showsQuestion">Whether each answer stands under its question, as many together need it.</param>
internal sealed class AnswerText(Terminal terminal, bool showsQuestion) : IAnswerWriter
{
    public void Write(QuestionLine question, Answer answer)
    {
        WriteQuestion(question);
        foreach (var notice in answer.Notices)
            terminal.WriteLine($"({notice})", Tone.Quiet);
        var sources = answer.Citations.DistinctBy(Place).ToList();
        terminal.WriteLine(answer.Claims.Length == 0 ? answer.Text : string.Join(' ', answer.Claims.Select(claim => Marked(claim, sources))), Tone.Strong);
        WriteSources(answer, sources);
        terminal.WriteLine();
    }

    public void WriteRefusal(QuestionLine question, string reason)
    {
        WriteQuestion(question);
        terminal.WriteLine(reason);
        terminal.WriteLine();
    }

    private static string Marked(Claim claim, List<Citation> sources) =>
        claim.Text + " " + string.Concat(claim.Citations.Select(Place).Distinct().Select(place => $"[{sources.FindIndex(source => Place(source) == place) + 1}]"));

    // A reader turns to a paragraph: two sentences of one paragraph have one number.
    private static (string Article, int Paragraph) Place(Citation citation) => (citation.Article.Id, citation.Paragraph);

    private void WriteQuestion(QuestionLine question)
    {
        if (showsQuestion)
            terminal.WriteLine($"> {question.Text}", Tone.Quiet);
    }

    private void WriteSources(Answer answer, List<Citation> sources)
    {
        for (var i = 0; i < sources.Count; i++)
            WriteSource($"[{i + 1}]", sources[i]);
        if (answer.ClosestPassage is { } closest)
            WriteSource("Closest passage:", closest);
    }

    private void WriteSource(string label, Citation source) =>
        terminal.WriteLine($"\n{label} {source.Article.Id}, paragraph {source.Paragraph}: {source.Article.TextOf(source.Article.Blocks[source.Paragraph])}", Tone.Quiet);
}
