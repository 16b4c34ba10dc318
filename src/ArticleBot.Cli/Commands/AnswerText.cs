using ArticleBot.Asking;
using ArticleBot.Cli.Terminals;
using ArticleBot.Replies;

namespace ArticleBot.Cli.Commands;

/// <summary>The answer for a person: its sentences with their marks, then what these point to.</summary>
/// <param name="terminal">Where it is written.</param>
/// <param name="showsQuestion">Whether each answer stands under its question, as many together need it.</param>
/// <param name="namesArticle">Whether the sources name their article, as a question about several needs it.</param>
internal sealed class AnswerText(Terminal terminal, bool showsQuestion, bool namesArticle) : IAnswerWriter
{
    public void Write(QuestionLine question, Answer answer)
    {
        WriteQuestion(question);
        if (!answer.Question.Equals(question.Text, StringComparison.Ordinal))
            terminal.WriteLine($"(understood as: {answer.Question})", Tone.Quiet);
        TerminalReply.Write(terminal, AnswerReply.Of(answer, answer.Question), namesArticle);
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
