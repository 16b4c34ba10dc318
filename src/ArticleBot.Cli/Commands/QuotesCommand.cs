using System.Collections.Immutable;
using System.CommandLine;
using ArticleBot.Articles.Seeds;
using ArticleBot.Cli.Running;
using ArticleBot.Cli.Terminals;
using ArticleBot.Meaning;
using ArticleBot.Quotations;
using ArticleBot.Quotations.Attributions;
using ArticleBot.Quotations.People;
using ArticleBot.Replies.Json;
using ArticleBot.Replies.Links;
using ArticleBot.Replies.Quoting;
using Microsoft.Extensions.DependencyInjection;

namespace ArticleBot.Cli.Commands;

/// <summary><c>articlebot quotes</c>: who said what.</summary>
internal static class QuotesCommand
{
    public static Command Create(Terminal terminal)
    {
        var speaker = new Argument<string?>("SPEAKER")
        { Arity = ArgumentArity.ZeroOrOne, Description = "A name, part of one, or a role; without it, everybody." };
        var about = new Option<string?>("--about") { Description = "Only quotations about this, best first.", HelpName = "TOPIC" };
        var kind = new Option<QuotationKind?>("--kind")
        {
            Description = "Only quotations of this kind: direct, mixed, indirect, post, answer or question.",
            HelpName = "KIND",
        };
        var all = CommonOptions.All();
        kind.AcceptOnlyFromAmong(CommonOptions.NamesOf<QuotationKind>());
        var folder = new Option<string?>("--articles")
        {
            Description = "Every article of this folder; with --json each quotation also has its places in its file.",
            HelpName = "FOLDER",
        };
        var (articles, json) = (CommonOptions.Articles(), CommonOptions.Json());
        var command = new Command("quotes", "Lists who said what in an article.") { speaker, about, kind, all, articles, folder, json };
        command.SetAction((parsed, cancellation) => CommandRun.WithServicesAsync(
            terminal,
            async services =>
            {
                var chosen = parsed.GetValue(folder) is { } path
                    ? services.GetRequiredService<ArticleLibrary>().ReadFolder(path)
                    : await ArticleChoice.OfAsync(services, terminal, parsed.GetValue(articles) ?? [], cancellation: cancellation);
                var likeness = parsed.GetValue(about) is { } topic
                    ? await services.GetRequiredService<LikenessSource>().OfAsync(topic, chosen, cancellation) : null;
                var request = new QuotationRequest(chosen)
                {
                    Topic = parsed.GetValue(about),
                    Likeness = likeness,
                    Kind = parsed.GetValue(kind),
                    IncludesUnsure = parsed.GetValue(all),
                };
                var archive = services.GetRequiredService<QuotationArchive>();
                var links = services.GetRequiredService<CitationLinks>();
                return Run(terminal, archive, request, parsed.GetValue(speaker), wanted => parsed.GetValue(json)
                    ? ShowJson(terminal, archive, wanted, links, tellsFile: parsed.GetValue(folder) is not null, cancellation)
                    : Show(terminal, archive.Find(wanted), namesArticles: chosen.Length > 1));
            },
            cancellation));
        return command;
    }

    // Looks the speaker up and shows what is wanted of the one found.
    private static int Run(Terminal terminal, QuotationArchive archive, QuotationRequest request, string? speaker,
        Func<QuotationRequest, int> show)
    {
        if (speaker is null)
            return show(request);
        var speakers = archive.Speakers(request.Articles, request.IncludesUnsure);
        switch (speakers.Find(speaker))
        {
            case SpeakerMatch.Found(var entry):
                return show(request with { Speaker = entry.Speaker.Name });
            case var other:
                var reason = SpeakersReply.NotOne(speakers, speaker, other);
                terminal.WriteError(char.ToLowerInvariant(reason[0]) + reason[1..^1]);
                return other is SpeakerMatch.Ambiguous ? ExitCode.BadInput : ExitCode.NotInArticle;
        }
    }

    private static int ShowJson(
        Terminal terminal, QuotationArchive archive, QuotationRequest request, CitationLinks links, bool tellsFile,
        CancellationToken cancellation)
    {
        var isAny = false;
        // Article by article: the first lines come while the rest is read.
        foreach (var article in request.Articles)
        {
            cancellation.ThrowIfCancellationRequested();
            var own = archive.Find(request with { Articles = [article] });
            isAny |= own.Length > 0;
            JsonLine.Write(terminal, json => QuotesJson.Write(json, article, own, links, tellsFile));
        }

        return isAny ? ExitCode.Answered : ExitCode.NotInArticle;
    }

    private static int Show(Terminal terminal, ImmutableArray<Quotation> found, bool namesArticles)
    {
        if (found.Length == 0)
        {
            terminal.WriteError("no such quotation");
            return ExitCode.NotInArticle;
        }

        TerminalReply.Write(terminal, QuotationList.Of(found, namesArticles));
        return ExitCode.Answered;
    }
}
