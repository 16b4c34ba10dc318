using System.Collections.Immutable;
using System.CommandLine;
using ArticleBot.Articles.Seeds;
using ArticleBot.Cli.Running;
using ArticleBot.Cli.Terminals;
using ArticleBot.Meaning;
using ArticleBot.Quotations;
using ArticleBot.Quotations.Attributions;
using ArticleBot.Quotations.People;
using ArticleBot.Replies;
using ArticleBot.Replies.Json;
using ArticleBot.Replies.Markup;
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
        var folder = new Option<string?>("--articles") { Description = "Every article of this folder.", HelpName = "FOLDER" };
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
                return Run(terminal, services.GetRequiredService<QuotationArchive>(), request, parsed.GetValue(speaker),
                    parsed.GetValue(json), cancellation);
            },
            cancellation));
        return command;
    }

    private static int Run(Terminal terminal, QuotationArchive archive, QuotationRequest request, string? speaker, bool json,
        CancellationToken cancellation)
    {
        if (speaker is null)
            return Show(terminal, archive, request, json, cancellation);
        var speakers = archive.Speakers(request.Articles, request.IncludesUnsure);
        switch (speakers.Find(speaker))
        {
            case SpeakerMatch.Found(var entry):
                return Show(terminal, archive, request with { Speaker = entry.Speaker.Name }, json, cancellation);
            case SpeakerMatch.Ambiguous(var choices):
                terminal.WriteError($"“{speaker}” fits more than one "
                    + $"speaker: {string.Join("; ", choices.Select(choice => Name(choice.Speaker)))}");
                return ExitCode.BadInput;
            case SpeakerMatch.Unknown(var nearest):
                var others = nearest is null
                    ? speakers.Entries.IsEmpty
                    ? "" : $"; quoted are {SpeakersReply.Names(speakers)}" : $"; the nearest is {Name(nearest.Speaker)}";
                terminal.WriteError($"nobody called “{speaker}” is quoted{others}");
                return ExitCode.NotInArticle;
            default:
                throw new InvalidOperationException("A look-up finds one, several or nobody.");
        }
    }

    private static int Show(Terminal terminal, QuotationArchive archive, QuotationRequest request, bool json,
        CancellationToken cancellation)
    {
        if (json)
        {
            var isAny = false;
            // Article by article: the first lines come while the rest is read.
            foreach (var article in request.Articles)
            {
                cancellation.ThrowIfCancellationRequested();
                var own = archive.Find(request with { Articles = [article] });
                isAny |= own.Length > 0;
                terminal.Out.WriteLine(QuotesJson.Line(article, own));
            }

            return isAny ? ExitCode.Answered : ExitCode.NotInArticle;
        }

        var found = archive.Find(request);
        if (found.Length == 0)
        {
            terminal.WriteError("no such quotation");
            return ExitCode.NotInArticle;
        }

        Write(terminal, request, found);
        return ExitCode.Answered;
    }

    private static void Write(Terminal terminal, QuotationRequest request, ImmutableArray<Quotation> found)
    {
        var severalArticles = request.Articles.Count > 1;
        foreach (var group in found.GroupBy(NamesOf, StringComparer.Ordinal))
        {
            // The role may stand beside the name in one place only.
            var speaker = group.Select(quotation => quotation.Attribution.Speaker).MaxBy(known => known?.Role is not null);
            var others = group.First().Attribution.Others.Select(Name);
            terminal.WriteLine(speaker is null ? "Unattributed" : string.Join(" and ", [Name(speaker), .. others]));
            foreach (var quotation in group)
            {
                var place = severalArticles
                    ? $"{quotation.Article.Id} [{quotation.Attribution.Paragraph}]" : $"[{quotation.Attribution.Paragraph}]";
                terminal.WriteLine($"  {place,5}  {quotation.Label}{Excerpt.Of(quotation.AsPrinted, Excerpt.Passage)}");
                foreach (var inner in quotation.Attribution.Inner)
                    terminal.WriteLine($"         quoting {Name(inner.Speaker!)}: {new Quotation(quotation.Article, inner).AsPrinted}");
            }

            terminal.WriteLine();
        }
    }

    private static string NamesOf(Quotation quotation) =>
        string.Join(" and ", quotation.Attribution.Speakers.Select(speaker => speaker.Name));

    private static string Name(Speaker speaker) => speaker.Role is { } role ? $"{speaker.Name}, {role}" : speaker.Name;
}
