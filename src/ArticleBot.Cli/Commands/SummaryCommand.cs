using System.CommandLine;
using ArticleBot.Cli.Running;
using ArticleBot.Cli.Terminals;
using ArticleBot.Replies.Json;
using ArticleBot.Replies.Links;
using ArticleBot.Summarising;
using Microsoft.Extensions.DependencyInjection;

namespace ArticleBot.Cli.Commands;

/// <summary><c>articlebot summary</c>: a summary, each sentence with the paragraph that it stands on.</summary>
internal static class SummaryCommand
{
    public static Command Create(Terminal terminal)
    {
        var style = new Option<SummaryStyle>("--style", "-s")
        {
            Description = "headline (one sentence), short (three), bullets (five), full (a line a section) or timeline.",
            HelpName = "STYLE"
        };
        style.AcceptOnlyFromAmong(CommonOptions.NamesOf<SummaryStyle>());
        var focus = new Option<string?>("--focus", "-f") { Description = "What you want to know about.", HelpName = "TOPIC" };
        var all = new Option<bool>("--all") { Description = "With --style full: a line for every section of a long article." };
        var (paths, articles, json) = (CommonOptions.Paths(), CommonOptions.Articles(), CommonOptions.Json());
        var command = new Command("summary", "Summarises an article, with the paragraph that each sentence stands on.")
        {
            paths, style, focus, all, articles, json,
        };
        command.SetAction((parsed, cancellation) => CommandRun.WithServicesAsync(
            terminal,
            async services =>
            {
                var chosen = await ArticleChoice.OfAsync(services, terminal, CommonOptions.Named(parsed, paths, articles),
                    cancellation: cancellation);
                var request = new SummaryRequest(chosen, parsed.GetValue(style), Checked(parsed.GetValue(focus)), parsed.GetValue(all));
                var summary = await services.GetRequiredService<Summariser>().SummariseAsync(request, cancellation: cancellation);
                if (parsed.GetValue(json))
                    JsonLine.Write(terminal, line =>
                        SummaryJson.Write(line, request, summary, services.GetRequiredService<CitationLinks>()));
                else
                    SummaryText.Write(terminal, summary);
                return summary.Abstained ? ExitCode.NotInArticle : ExitCode.Answered;
            },
            cancellation));
        return command;
    }

    private static string? Checked(string? focus) => focus?.Length > Summariser.MaxFocusLength
        ? throw new BadInputException($"--focus has {focus.Length} characters: allowed are at most {Summariser.MaxFocusLength}")
        : focus;
}
