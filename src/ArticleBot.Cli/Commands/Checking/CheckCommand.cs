using System.CommandLine;
using ArticleBot.Articles;
using ArticleBot.Articles.Reading;
using ArticleBot.Checking;
using ArticleBot.Cli.Running;
using ArticleBot.Cli.Terminals;
using ArticleBot.Replies;
using ArticleBot.Replies.Json;
using ArticleBot.Replies.Links;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ArticleBot.Cli.Commands.Checking;

/// <summary><c>articlebot check</c>: any text against the article, sentence by sentence.</summary>
internal static class CheckCommand
{
    private const string StandardInput = "-";

    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string?>("FILE")
        {
            Description = "The text to check: a draft, a headline, an assistant's answer; without it, or with -, it is read from "
                + "standard input.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var (articles, json) = (CommonOptions.Articles(), CommonOptions.Json());
        var command = new Command("check",
            "Checks a text against the article: which of its sentences the article bears out, and which say more.") { file,
                articles, json };
        command.SetAction((parsed, cancellation) => CommandRun.WithServicesAsync(
            terminal,
            async services =>
            {
                var named = parsed.GetValue(articles) ?? [];
                var path = parsed.GetValue(file) ?? StandardInput;
                if (path == StandardInput && named.Contains(StandardInput, StringComparer.Ordinal))
                    throw new BadInputException("the article and the text cannot both come from standard input");
                var text = Read(terminal, path, services.GetRequiredService<IOptions<ArticlesOptions>>().Value.MaxBytes);
                var chosen = await ArticleChoice.OfAsync(services, terminal, named, cancellation: cancellation);
                var sentences = await services.GetRequiredService<TextCheck>().CheckAsync(text, chosen, cancellation);
                if (parsed.GetValue(json))
                    JsonLine.Write(terminal, line => CheckJson.Write(line, sentences, services.GetRequiredService<CitationLinks>()));
                else
                    Write(terminal, CheckReply.Of(sentences) with { Title = null }, namesArticle: chosen.Length > 1);
                return sentences.All(sentence => sentence.Standing == Standing.Supported) ? ExitCode.Answered : ExitCode.NotInArticle;
            },
            cancellation));
        return command;
    }

    // The count comes last: of a long text the end is what a terminal still shows.
    private static void Write(Terminal terminal, ChatReply reply, bool namesArticle)
    {
        TerminalReply.WriteWords(terminal, reply);
        TerminalReply.WriteSources(terminal, reply, namesArticle, showsContext: false);
        TerminalReply.WriteNotices(terminal, reply);
    }

    private static string Read(Terminal terminal, string path, int maxBytes) =>
        path == StandardInput ? ArticleFile.ReadText(terminal.Input(), maxBytes, "stdin") : ArticleFile.ReadText(path, maxBytes);
}
