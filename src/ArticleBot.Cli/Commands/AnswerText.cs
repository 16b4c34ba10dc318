using ArticleBot.Asking;

namespace ArticleBot.Cli.Commands;

/// <summary>The answer for a person: its sentences with their marks, then the numbered sources.</summary>
/// <param name="terminal">Where it is written.</param>
/// <param name="showsQuestion">Whether each answer stands under its question, as many together need it.</param>
internal sealed class AnswerText(Terminal terminal, bool showsQuestion) : IAnswerWriter
{
    public void Write(QuestionLine question, Answer answer)
    {
        WriteQuestion(question);
        if (!answer.Question.Equals(question.Text, StringComparison.Ordinal))
            terminal.WriteLine($"(understood as: {answer.Question})", Tone.Quiet);
        foreach (var notice in answer.Notices)
            terminal.WriteLine($"({notice})", Tone.Quiet);
        var sources = new NumberedSources(answer.Citations);
        if (answer.InShort is { } words)
            terminal.WriteLine(words.Text, Tone.Strong);
        terminal.WriteLine(answer.Claims.Length == 0 ? answer.Text : string.Join(' ', answer.Claims.Select(sources.Marked)), Tone.Strong);
        sources.Write(terminal);
        if (answer.ClosestPassage is { } closest)
            NumberedSources.Write(terminal, "Closest passage:", closest);
        terminal.WriteLine();
    }

    public void WriteRefusal(QuestionLine question, string reason)
    {
        WriteQuestion(question);
        terminal.WriteLine(reason);
        terminal.WriteLine();
    }

    private void WriteQuestion(QuestionLine question)
    {
        if (showsQuestion)
            terminal.WriteLine($"> {question.Text}", Tone.Quiet);
    }
}
