using System.Diagnostics;

namespace ArticleBot.Discord.Tests;

/// <summary>The figures of docs/discord.md.</summary>
public sealed class Measurements
{
    private static readonly (string, string) Question = ("question", "When did Pompeo visit Tokyo?");

    [Fact(Explicit = true)]
    public async Task Measure()
    {
        // One user asks everything here: no limit may turn an answer into a refusal.
        await using var bot = await RunningBot.StartAsync(null, ("Serving:Window", "00:00:01"));
        var idle = Megabytes(bot);
        await AskAsync(bot, 500);
        Report("one at a time", await AskAsync(bot, 1_000));
        for (var round = 0; round < 5; round++)
            Report("200 at once", await AskTogetherAsync(bot, 200));
        for (var round = 0; round < 5; round++)
            await ReportBareAsync(bot, 200);
        var memory = new List<string> { Megabytes(bot) };
        for (var thousand = 0; thousand < 10; thousand++)
        {
            await AskAsync(bot, 1_000);
            memory.Add(Megabytes(bot));
        }

        Write($"working set and managed heap, the loopback Discord in the same process: idle {idle}; then, each 1,000 questions, {string.Join("; ", memory)}");
    }

    private static async Task<IReadOnlyCollection<Interactions.Answered>> AskTogetherAsync(RunningBot bot, int count)
    {
        var together = await Task.WhenAll(Enumerable.Range(0, count).Select(_ => bot.CallAsync("ask", Question)));
        await Task.WhenAll(together.Select(one => one.ShowingAsync("Tokyo on Friday")));
        return together;
    }

    private static async Task<List<Interactions.Answered>> AskAsync(RunningBot bot, int count)
    {
        var all = new List<Interactions.Answered>();
        for (var i = 0; i < count; i++)
        {
            all.Add(await bot.CallAsync("ask", Question));
            await all[^1].First;
        }

        return all;
    }

    // The loopback Discord keeps what was asked and answered; the bot must not.
    private static string Megabytes(RunningBot bot)
    {
        bot.Discord.Interactions.Forget();
        bot.Discord.Gateway.Forget();
        bot.Log.Clear();
        GC.Collect();
        GC.WaitForPendingFinalizers();
        return $"{Process.GetCurrentProcess().WorkingSet64 >> 20} and {GC.GetTotalMemory(forceFullCollection: true) >> 20} MB";
    }

    // What the machine needs for as many bare HTTP calls to the same server: no acknowledgement can be faster.
    private static async Task ReportBareAsync(RunningBot bot, int count)
    {
        using var http = new HttpClient();
        var address = new Uri(bot.Discord.RestUrl + "gateway");
        var taken = await Task.WhenAll(Enumerable.Range(0, count).Select(_ => Task.Run(() => TimeAsync(http, address))));
        var milliseconds = taken.Select(time => time.TotalMilliseconds).Order().ToList();
        Write($"{count} bare HTTP calls at once: p50 {milliseconds[count / 2]:0.0} ms, p99 {milliseconds[count * 99 / 100]:0.0} ms");
    }

    private static async Task<TimeSpan> TimeAsync(HttpClient http, Uri address)
    {
        var start = Stopwatch.GetTimestamp();
        using var response = await http.GetAsync(address);
        return Stopwatch.GetElapsedTime(start);
    }

    private static void Report(string name, IReadOnlyCollection<Interactions.Answered> answered)
    {
        var acknowledged = answered.Select(one => one.Acknowledged.TotalMilliseconds).Order().ToList();
        var shown = answered.Select(one => one.Shown.TotalMilliseconds).Order().ToList();
        Write($"{name}: acknowledged p50 {acknowledged[acknowledged.Count / 2]:0.0} ms, p99 {acknowledged[acknowledged.Count * 99 / 100]:0.0} ms; shown p50 {shown[shown.Count / 2]:0.0} ms, p99 {shown[shown.Count * 99 / 100]:0.0} ms");
    }

    private static void Write(string line) => TestContext.Current.TestOutputHelper!.WriteLine(line);
}
