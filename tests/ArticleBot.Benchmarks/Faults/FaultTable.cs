using System.Diagnostics;
using System.Globalization;
using ArticleBot.Articles;
using ArticleBot.Asking;
using ArticleBot.Asking.Answering;
using ArticleBot.Grounding.Replies;
using ArticleBot.Model;
using ArticleBot.Writing;
using Microsoft.Extensions.Options;

namespace ArticleBot.Benchmarks.Faults;

/// <summary>
/// What a reader sees when the model server fails: <c>faults</c>. Each fault is met by one question, then by twelve at once, after which
/// the server is well again and is either asked or still left alone.
/// </summary>
internal static class FaultTable
{
    private const string Question = "When did the weir give way?";
    private const int Burst = 12;

    private static readonly TimeSpan Allowed = TimeSpan.FromSeconds(8);
    private static readonly TimeSpan Attempt = TimeSpan.FromSeconds(2);

    /// <summary>Writes the table.</summary>
    public static async Task WriteAsync(TextWriter output)
    {
        var article = ArticleReader.Read("forms", await File.ReadAllTextAsync(
            Path.Combine(AppContext.BaseDirectory, "Grounding", "reply-forms.txt")));
        await output.WriteLineAsync("| fault | shown | after, s | requests | its line | left alone afterwards |\n"
            + "| --- | --- | --- | --- | --- | --- |");
        // The first answer pays for loading and compiling.
        await RowAsync(article, KnownFaults.All.First());
        foreach (var fault in KnownFaults.All)
            await output.WriteLineAsync(await RowAsync(article, fault));
    }

    private static async Task<string> RowAsync(Article article, Fault fault)
    {
        await using var server = Server(fault, () => false);
        using var model = Model(fault, server);
        var clock = Stopwatch.StartNew();
        var answer = await AskAsync(article, model);
        var (seconds, requests) = (clock.Elapsed.TotalSeconds, server.Requests);
        var shown = answer.Mode == AnswerMode.Model ? $"{answer.Claims.Length} of the model's" : "the article";
        var isLeftAlone = await IsLeftAloneAsync(article, fault);
        return string.Create(CultureInfo.InvariantCulture,
            $"| {fault.Name} | {shown} | {seconds:0.0} | {requests} | {string.Join(' ', answer.Notices)} | "
                + $"{(isLeftAlone ? "yes" : "no")} |");
    }

    private static async Task<bool> IsLeftAloneAsync(Article article, Fault fault)
    {
        var isWell = false;
        await using var server = Server(fault, () => isWell);
        using var model = Model(fault, server);
        await Task.WhenAll(Enumerable.Range(0, Burst).Select(_ => AskAsync(article, model)));
        isWell = true;
        var before = server.Requests;
        await AskAsync(article, model);
        return fault.Replies.Length > 0 && server.Requests == before;
    }

    private static FaultServer Server(Fault fault, Func<bool> isWell) => new((request, isStreamed) =>
        isWell() || fault.Replies.Length == 0
            ? ChatReplies.Text(isStreamed, KnownFaults.Answer)
            : fault.Replies[Math.Min(request, fault.Replies.Length - 1)](isStreamed));

    private static LanguageModel Model(Fault fault, FaultServer server) => new(Options.Create(new ModelOptions
    {
        Provider = ModelProvider.OpenAI,
        // Port 9 throws away what comes, where anybody listens at all.
        Endpoint = fault.Replies.Length == 0 ? "http://127.0.0.1:9/v1" : server.Endpoint,
        ModelId = "loopback",
        Timeout = Allowed,
        AttemptTimeout = Attempt,
        MaxConcurrency = Burst,
    }));

    private static Task<Answer> AskAsync(Article article, LanguageModel model)
    {
        var writer = new GroundedWriter(model, new ReplyCheck());
        var asker = new Asker(Options.Create(new AskingOptions()), TimeProvider.System, writer);
        return asker.AskAsync(new Question(Question, [article]));
    }
}
