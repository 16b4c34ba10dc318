using ArticleBot.Asking;
using ArticleBot.Cli.Terminals;
using ArticleBot.Replies.Json;
using ArticleBot.Replies.Links;

namespace ArticleBot.Cli.Commands;

/// <summary>One JSON object a line, in the order of the questions.</summary>
internal sealed class AnswerLines(Terminal terminal, CitationLinks links, bool traces = false) : IAnswerWriter
{
    public void Write(QuestionLine question, Answer answer) =>
        JsonLine.Write(terminal, json => AnswerJson.Write(json, question.Id, question.Text, answer, links, traces));

    public void WriteRefusal(QuestionLine question, string reason) =>
        JsonLine.Write(terminal, json => AnswerJson.WriteRefusal(json, question.Id, question.Text, reason));
}
