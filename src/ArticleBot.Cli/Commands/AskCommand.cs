using System.CommandLine;
using ArticleBot.Asking;
using ArticleBot.Asking.Answering;
using ArticleBot.Cli.Running;
using ArticleBot.Cli.Terminals;
using ArticleBot.Conversations;
using ArticleBot.Replies.Links;
using Microsoft.Extensions.DependencyInjection;

namespace ArticleBot.Cli.Commands;

/// <summary><c>articlebot ask</c>: answers one question, or many from a file or stdin.</summary>
internal static class AskCommand
{
    private const string Conversation = "questions";
    private const int DefaultTop = 3;
    private const int HighestTop = 100;

    public static Command Create(Terminal terminal)
    {
        var question = new Argument<string[]>("question")
        {
            Description = "The question; without it, or with -, one question a line is read from stdin.",
            Arity = ArgumentArity.ZeroOrMore
        };
        var file = new Option<string?>("--questions", "-q")
        { Description = "A file with one question a line, or one {\"id\",\"question\"} a line.", HelpName = "FILE" };
        var conversation = new Option<bool>("--conversation")
        { Description = "The questions are one conversation: each may lean on those before it. Without it each stands alone." };
        var articles = CommonOptions.Articles();
        var top = new Option<int>("--top")
        { Description = $"How many passages the ranking holds, 1 to {HighestTop}.", DefaultValueFactory = _ => DefaultTop };
        var json = CommonOptions.Json();
        var trace = new Option<bool>("--trace")
        { Description = "With --json: also the language model's own words and the check's verdicts." };
        var command = new Command("ask",
            "Answers a question from the article, with the paragraph that each sentence stands on.") { question, file, conversation,
                articles, top, json, trace };
        command.SetAction((parsed, cancellation) => CommandRun.WithServicesAsync(
            terminal,
            async services =>
            {
                var named = parsed.GetValue(articles) ?? [];
                if (named.Contains("-", StringComparer.Ordinal) && parsed.GetValue(question) is [] or ["-"]
                    && parsed.GetValue(file) is null or "-")
                    throw new BadInputException("the article and the questions cannot both come from standard input");
                var lines = Questions(terminal, parsed.GetValue(question) ?? [], parsed.GetValue(file));
                var (about, isOne) = await ArticleChoice.AskedOfAsync(
                    services, terminal, named, Checked(parsed.GetValue(top)), cancellation);
                IAnswerWriter writer = parsed.GetValue(json)
                    ? new AnswerLines(terminal, services.GetRequiredService<CitationLinks>(), parsed.GetValue(trace))
                    : new AnswerText(terminal, lines.Count > 1, !isOne);
                var asking = new AskingRun(Ask(services, parsed.GetValue(conversation)), about, writer, terminal);
                return lines is [var only] && parsed.GetValue(file) is null
                    ? await asking.OneAsync(only, cancellation) : await asking.ManyAsync(lines, cancellation);
            },
            cancellation));
        return command;
    }

    private static Func<Question, CancellationToken, Task<Answer>> Ask(IServiceProvider services, bool remembers) => remembers
        ? (question, cancellation) => InConversationAsync(services.GetRequiredService<ConversationAsker>(), question, cancellation)
        : (question, cancellation) => services.GetRequiredService<Asker>().AskAsync(question, cancellation: cancellation);

    private static async Task<Answer> InConversationAsync(ConversationAsker asker, Question question, CancellationToken cancellation)
    {
        var answer = await asker.AskAsync(Conversation, question, cancellation: cancellation);
        return await asker.SuggestAsync(Conversation, question, answer, cancellation);
    }

    private static IReadOnlyList<QuestionLine> Questions(Terminal terminal, string[] words, string? file)
    {
        if (words is not ([] or ["-"]))
            return file is null
                ? [new QuestionLine(null, string.Join(' ', words))]
                : throw new BadInputException("give a question or --questions, not both");
        return file is null or "-"
            ? QuestionFile.Read(terminal.In, "stdin", lines => QuestionLines.Read(lines, "stdin"))
            : QuestionFile.Read(file, lines => QuestionLines.Read(lines, file));
    }

    private static int Checked(int top) =>
        top is >= 1 and <= HighestTop ? top : throw new BadInputException($"--top is {top}: allowed is 1 to {HighestTop}");
}
