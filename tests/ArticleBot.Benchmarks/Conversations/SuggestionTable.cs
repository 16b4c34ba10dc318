using ArticleBot.Asking;
using ArticleBot.Asking.Answering;
using ArticleBot.Benchmarks.Asking;
using ArticleBot.Benchmarks.Pages;
using ArticleBot.Conversations.Suggesting;
using Microsoft.Extensions.Options;

namespace ArticleBot.Benchmarks.Conversations;

/// <summary>
/// What is suggested after a first question about real pages, for a person to judge: <c>suggestions GOLD.json</c> writes three for each of
/// ten pages with the answer to each; with <c>--held-back</c> for ten others, whose suggestions nothing was tuned on.
/// </summary>
internal static class SuggestionTable
{
    private const int Pages = 10;
    private const int Count = 3;

    // Every ninth page, and of the held-back ones every ninth from the fifth on.
    private const int Step = 9;
    private const int HeldBack = 4;

    /// <summary>Writes the suggestions, a line each.</summary>
    public static async Task WriteAsync(string gold, bool isHeldBack, TextWriter output)
    {
        var asker = new Asker(Options.Create(new AskingOptions()), TimeProvider.System, meaning: BenchMeaning.Source,
            understanding: BenchMeaning.Understanding, summariser: BenchMeaning.Summariser, quotations: BenchMeaning.Quotations);
        var suggesting = new SuggestedQuestions(asker, new StoppedTime());
        var articles = new PageArticles(gold).All.Where((_, i) => i % Step == (isHeldBack ? HeldBack : 0)).Take(Pages);
        foreach (var article in articles)
        {
            var first = new Question("what is this about", [article]);
            var answer = await asker.AskAsync(first);
            var suggestions = await suggesting.AfterAsync(Count, first, answer, [], CancellationToken.None);
            output.WriteLine($"# {article.Id} ({SuggestionSource.Of(article).Length} made)");
            foreach (var suggestion in suggestions)
            {
                var given = await asker.AskAsync(new Question(suggestion, [article]));
                output.WriteLine($"  {suggestion}\n      {given.InShort?.Text ?? "–"} | {given.Text}");
            }
        }
    }

    // However slow the machine, every suggestion is looked for.
    private sealed class StoppedTime : TimeProvider
    {
        public override long GetTimestamp() => 0;
    }
}
