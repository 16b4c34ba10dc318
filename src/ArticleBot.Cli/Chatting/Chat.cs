using System.Collections.Immutable;
using System.CommandLine.Parsing;
using System.Globalization;
using ArticleBot.Articles;
using ArticleBot.Asking;
using ArticleBot.Cli.Commands;
using ArticleBot.Cli.Running;
using ArticleBot.Cli.Terminals;
using ArticleBot.Conversations;
using ArticleBot.Library;
using ArticleBot.Meaning;
using ArticleBot.Quotations;
using ArticleBot.Replies;
using ArticleBot.Replies.Actions;
using Microsoft.Extensions.DependencyInjection;

namespace ArticleBot.Cli.Chatting;

/// <summary>A conversation in the terminal: a line that begins with a slash is a command, every other line a question.</summary>
/// <param name="terminal">Where it is held.</param>
/// <param name="services">What answers.</param>
/// <param name="pathsOrIds">The articles that it is about; none for the whole library.</param>
/// <param name="run">Runs a command of the command line.</param>
internal sealed class Chat(
    Terminal terminal,
    IServiceProvider services,
    IReadOnlyCollection<string> pathsOrIds,
    Func<IReadOnlyList<string>, Terminal, CancellationToken, Task<int>> run)
{
    private const string Conversation = "terminal";
    private readonly ArticleShelf library = services.GetRequiredService<ArticleShelf>();
    private readonly ConversationAsker asker = services.GetRequiredService<ConversationAsker>();
    private readonly List<string> said = [];
    private readonly Interruption interruption = new();
    private ImmutableArray<ReplyChoice> offered = [];
    private string? asked;
    private IReadOnlyCollection<string> chosen = pathsOrIds;
    private readonly ChatVotes votes = new(services);
    private ImmutableArray<Article> articles;

    /// <summary>Talks until the input ends, <c>/quit</c>, or Ctrl-C at the prompt; during an answer Ctrl-C stops that answer.</summary>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        using var watching = terminal.WatchInterrupts?.Invoke(interruption.Press);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        using var talking = interruption.Of(stop);
        try
        {
            return await TalkAsync(stop.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return ExitCode.Answered;
        }
    }

    private async Task<int> TalkAsync(CancellationToken cancellation)
    {
        if (!IsWholeLibrary)
            articles = await ArticleChoice.OfAsync(services, terminal, chosen, cancellation: cancellation);
        services.GetRequiredService<LikenessSource>().Prepare(Known);
        Greet();
        var completion = new ChatCompletion(library, services.GetRequiredService<QuotationArchive>(), () => Known);
        var input = new ChatInput(terminal, interruption, completion.Of);
        while (await input.ReadLineAsync(cancellation) is { } line && line is not ("/quit" or "/exit"))
        {
            if (line.Length > 0)
                await ReplyOrStopAsync(line, cancellation);
        }

        return ExitCode.Answered;
    }

    // Of the library's articles those are read that are asked about.
    private bool IsWholeLibrary => chosen.Count == 0 && library.IsKept;

    private int Count => IsWholeLibrary ? library.Entries().Length : articles.Length;

    private ImmutableArray<Article> Known => IsWholeLibrary ? [] : articles;

    private Question About(string question) =>
        IsWholeLibrary ? new LibraryArticles(library).Ask(question) : new Question(question, articles);

    private void Greet()
    {
        if (!terminal.IsInteractive)
            return;
        foreach (var article in Known)
            terminal.WriteLine(article.Title, Tone.Strong);
        if (IsWholeLibrary)
            terminal.WriteLine($"{Count} articles of the library; /article list shows them.", Tone.Strong);
        terminal.WriteLine("Ask a question, or type /help.\n", Tone.Quiet);
    }

    private async Task ReplyOrStopAsync(string line, CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        using var pressed = interruption.Of(stop);
        try
        {
            await ReplyAsync(line, stop.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            terminal.WriteLine("(stopped)\n", Tone.Quiet);
        }
    }

    private async Task ReplyAsync(string line, CancellationToken cancellation)
    {
        said.Add(line);
        try
        {
            if (line[0] == '/')
                await ObeyAsync([.. CommandLineParser.SplitCommandLine(line[1..])], cancellation);
            else
                await AskAsync(Chosen(line) ?? line, cancellation);
        }
        catch (Exception exception) when (exception is AskingException or ArticleException or StoreException)
        {
            terminal.WriteLine(exception.Message);
        }
    }

    // The number of a question that the last reply offers stands for that question.
    private string? Chosen(string line) =>
        int.TryParse(line, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= offered.Length
            && offered[number - 1].Action is ReplyAction.Ask ask ? ask.Question : null;

    private async Task AskAsync(string question, CancellationToken cancellation)
    {
        asked = question;
        var watched = terminal.IsWatched ? new SentencesAsWritten(terminal) : null;
        var about = About(question);
        var answer = await asker.AskAsync(Conversation, about, watched, SayUnderstood, cancellation);
        votes.Answered(answer, about.Articles);
        var reply = AnswerReply.Of(answer, answer.Question);
        if (watched?.TryFinish(reply) is not true)
            TerminalReply.Write(terminal, reply);
        // The answer is read while the next questions are looked for.
        terminal.Out.Flush();
        offered = AnswerReply.Offers(await asker.SuggestAsync(Conversation, about, answer, cancellation));
        TerminalReply.WriteOffers(terminal, offered);
    }

    private void SayUnderstood(string question)
    {
        terminal.WriteLine($"(understood as: {question})", Tone.Quiet);
        terminal.Out.Flush();
    }

    private async Task ObeyAsync(string[] words, CancellationToken cancellation)
    {
        switch (words)
        {
            case [] or ["help"]:
                ShowHelp();
                break;
            case ["ask", .. var question] when question.Length > 0:
                await AskAsync(string.Join(' ', question), cancellation);
                break;
            case ["history"]:
                terminal.WriteLine(string.Join('\n', said));
                break;
            case ["again"] when asked is not null:
                await AskAsync(asked, cancellation);
                break;
            case ["again"]:
                terminal.WriteLine("There is no question to ask again.");
                break;
            case ["good"] or ["bad"] or ["bad", _]:
                terminal.WriteLine(votes.Vote(words[0] == "good", words.ElementAtOrDefault(1)) + "\n");
                break;
            case ["article", "list"]:
                TerminalReply.Write(terminal, LibraryReplies.List(library.List()));
                break;
            case ["article", "use", var wanted]:
                await UseAsync([wanted], cancellation);
                TerminalReply.Write(terminal, ArticleReplies.Chosen(Known[0]));
                break;
            case ["article", "all"]:
                await UseAsync([], cancellation);
                terminal.WriteLine($"Questions are now about all articles ({Count}).\n");
                break;
            case ["article", "add", var name]:
                await AddAsync(name, cancellation);
                break;
            case ["article", "remove", var id]:
                await RemoveAsync(id, cancellation);
                break;
            case ["article"] or ["article", "show"]:
                foreach (var article in IsWholeLibrary ? library.All() : articles)
                    ArticleCommand.Show(terminal, article);
                break;
            case ["article", ..]:
                terminal.WriteLine("/article takes show, list, all, use with an id or a path, add with an address or a path, or remove "
                    + "with an id");
                break;
            default:
                if (SlashCommands.ToArguments(words, chosen) is { } args)
                    await run(args, terminal, cancellation);
                else
                    terminal.WriteLine($"/{words[0]} is no command.{NearestName.Question('/' + words[0], SlashCommands.Names)} /help "
                        + "lists them.");
                break;
        }
    }

    private async Task UseAsync(IReadOnlyCollection<string> wanted, CancellationToken cancellation)
    {
        if (wanted.Count > 0 || !library.IsKept)
            articles = await library.ChooseAsync(wanted, cancellation: cancellation);
        chosen = wanted;
        services.GetRequiredService<LikenessSource>().Prepare(Known);
    }

    // Whoever asks about all articles asks about the new one, too.
    private async Task AddAsync(string name, CancellationToken cancellation)
    {
        TerminalReply.Write(terminal, LibraryReplies.Added(await library.AddAsync(name, Environment.UserName, cancellation: cancellation)));
        if (chosen.Count == 0)
            await UseAsync([], cancellation);
    }

    private async Task RemoveAsync(string id, CancellationToken cancellation)
    {
        if (library.Entry(id) is not { } entry || !library.Remove(entry))
        {
            terminal.WriteLine($"There is no article “{id}”; /article list shows them.\n");
            return;
        }

        TerminalReply.Write(terminal, LibraryReplies.Removed(entry));
        // What was asked about alone is gone: all others are left.
        if (chosen.Count == 0 || Known.Any(article => article.Id == entry.Id))
            await UseAsync([], cancellation);
    }

    private void ShowHelp()
    {
        foreach (var (command, meaning) in SlashCommands.Help)
            terminal.WriteLine($"{command,-44} {meaning}");
    }
}
