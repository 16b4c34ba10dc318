using ArticleBot.Asking;

namespace ArticleBot.Cli.Commands;

/// <summary>Writes answers for a program (JSON) or for a person.</summary>
internal interface IAnswerWriter
{
    void Write(QuestionLine question, Answer answer);

    /// <summary>Keeps the place of a question that was not asked, and says why.</summary>
    void WriteRefusal(QuestionLine question, string reason);
}
