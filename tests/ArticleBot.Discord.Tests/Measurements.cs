using System.Diagnostics;

namespace ArticleBot.Discord.Tests;

/// <summary>The figures of docs/discord.md.</summary>
public sealed class Measurements
{
    private static readonly (string, string) Question = ("question", "When did Pompeo visit Tokyo?");

    [Fact(Explicit = true)]
    public async Task Measure()
    {
        await using var bot = await RunningBot.StartAsync();
        var idle = Megabytes();
        await AskAsync(bot, 50);
        Report("one at a time", await AskAsync(bot, 200));
        var together = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => bot.CallAsync("ask", Question)));
        await Task.WhenAll(together.Select(one => one.ShowingAsync("Tokyo on Friday")));
        Report("200 at once", together);
        var warm = Megabytes();
        await AskAsync(bot, 5_000);
        var half = Megabytes();
        await AskAsync(bot, 5_000);
        Write($"working set and managed heap (the loopback Discord, which keeps every answer, is in the same process): idle {idle}; warm {warm}; after 5,000 questions {half}; after 10,000 {Megabytes()}");
    }

    private static async Task<List<Interactions.Answered>> AskAsync(RunningBot bot, int count)
    {
        var all = new List<Interactions.Answered>();
        for (var i = 0; i < count; i++)
        {
            all.Add(await bot.CallAsync("ask", Question));
            await all[^1].ShowingAsync("Tokyo on Friday");
        }

        return all;
    }

    private static string Megabytes()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        return $"{Process.GetCurrentProcess().WorkingSet64 >> 20} and {GC.GetTotalMemory(forceFullCollection: true) >> 20} MB";
    }

    private static void Report(string name, IReadOnlyCollection<Interactions.Answered> answered)
    {
        var acknowledged = answered.Select(one => one.Acknowledged.TotalMilliseconds).Order().ToList();
        var shown = answered.Select(one => one.Shown.TotalMilliseconds).Order().ToList();
        Write($"{name}: acknowledged p50 {acknowledged[acknowledged.Count / 2]:0.0} ms, p99 {acknowledged[acknowledged.Count * 99 / 100]:0.0} ms; shown p50 {shown[shown.Count / 2]:0.0} ms, p99 {shown[shown.Count * 99 / 100]:0.0} ms");
    }

    private static void Write(string line) => TestContext.Current.TestOutputHelper!.WriteLine(line);
}
