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
        Report("200 at once, the first time", await AskTogetherAsync(bot, 200));
        await AskInBurstsAsync(bot, 25);
        ReportBursts("200 at once", await AskInBurstsAsync(bot, 25));
        for (var round = 0; round < 5; round++)
            await ReportBareAsync(bot, 200);
        var memory = new List<string> { Megabytes(bot) };
        for (var thousand = 0; thousand < 10; thousand++)
        {
            await AskAsync(bot, 1_000);
            memory.Add(Megabytes(bot));
        }

        Write($"working set and managed heap, the loopback Discord in the same process: idle {idle}; then, each 1,000 "
            + $"questions, {string.Join("; ", memory)}");
    }

    [Fact(Explicit = true)]
    public async Task MeasureMemory()
    {
        const int servers = 2_500;
        await using var bot = await RunningBot.StartAsync(
            discord => discord.MoreServers = servers,
            null,
            ("Serving:Window", "00:00:01"),
            ("Logging:LogLevel:Default", "Warning"),
            // What the gateway and the chat keep is asked for: the models keep the same, however many ask, and would take the time.
            ("Meaning:Provider", "None"));
        await RunningBot.WaitAsync(() => bot.ServersKnown == servers + 1, TimeSpan.FromMinutes(2));
        var memory = new List<string> { $"{servers} servers {Megabytes(bot)}" };
        for (var user = 0; user < 100_000; user++)
        {
            var said = Payloads.GuildMessage(
                $"{2_000_000 + user}", "lunch", Payloads.User($"{5_000_000 + user}", "somebody"), mentionsBot: false, $"{Payloads.FirstOther + user % servers}");
            said["guild_id"] = $"{Payloads.FirstOther + user % servers}";
            await bot.Discord.Gateway.DispatchAsync("MESSAGE_CREATE", said);
            if (user % 1_000 != 999)
                continue;
            // None waits for the client where the heap is measured.
            await RunningBot.WaitAsync(() => bot.MembersKnown > user, TimeSpan.FromMinutes(10));
            bot.Discord.Gateway.Forget();
        }

        memory.Add($"{bot.MembersKnown} members known {Megabytes(bot)}");
        bot.ForgetMembers();
        memory.Add($"{bot.MembersKnown} members known {Megabytes(bot)}");
        for (var thousand = 0; thousand < 20; thousand++)
        {
            await AskAsync(bot, 1_000);
            memory.Add(Megabytes(bot));
        }

        Write($"working set and managed heap, the loopback Discord in the same process: {string.Join("; ", memory)}");
    }

    private static async Task<IReadOnlyCollection<Interactions.Answered>> AskTogetherAsync(RunningBot bot, int count)
    {
        var together = await Task.WhenAll(Enumerable.Range(0, count).Select(_ => bot.CallAsync("ask", Question)));
        await Task.WhenAll(together.Select(one => one.ShowingAsync("Tokyo on Friday")));
        return together;
    }

    private static async Task<List<IReadOnlyCollection<Interactions.Answered>>> AskInBurstsAsync(RunningBot bot, int rounds)
    {
        var all = new List<IReadOnlyCollection<Interactions.Answered>>();
        for (var round = 0; round < rounds; round++)
        {
            all.Add(await AskTogetherAsync(bot, 200));
            Forget(bot);
            await Task.Delay(200);
        }

        return all;
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

    private static string Megabytes(RunningBot bot)
    {
        Forget(bot);
        GC.Collect();
        GC.WaitForPendingFinalizers();
        return $"{Process.GetCurrentProcess().WorkingSet64 >> 20} and {GC.GetTotalMemory(forceFullCollection: true) >> 20} MB";
    }

    // The loopback Discord keeps what was asked and answered; the bot must not.
    private static void Forget(RunningBot bot)
    {
        bot.Discord.Interactions.Forget();
        bot.Discord.Gateway.Forget();
        bot.Log.Clear();
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

    private static void Report(string name, IReadOnlyCollection<Interactions.Answered> answered) => Write(
        $"{name}: acknowledged p50 {Percentile(answered, 50, one => one.Acknowledged):0.0} ms, "
            + $"p99 {Percentile(answered, 99, one => one.Acknowledged):0.0} ms; shown "
            + $"p50 {Percentile(answered, 50, one => one.Shown):0.0} ms, p99 {Percentile(answered, 99, one => one.Shown):0.0} ms");

    private static void ReportBursts(string name, List<IReadOnlyCollection<Interactions.Answered>> rounds)
    {
        Report($"{name}, {rounds.Count} rounds, all in one", [.. rounds.SelectMany(round => round)]);
        ReportRounds($"{name}, the rounds' acknowledgement", rounds, one => one.Acknowledged);
        ReportRounds($"{name}, the rounds' answer shown", rounds, one => one.Shown);
    }

    private static void ReportRounds(string name, List<IReadOnlyCollection<Interactions.Answered>> rounds, Func<Interactions.Answered,
        TimeSpan> time)
    {
        var p99 = rounds.Select(round => Percentile(round, 99, time)).Order().ToList();
        Write($"{name}: p99 from {p99[0]:0.0} to {p99[^1]:0.0} ms, in the middle {p99[p99.Count / 2]:0.0} ms, under 100 ms "
            + $"in {p99.Count(one => one < 100)}");
    }

    private static double Percentile(IReadOnlyCollection<Interactions.Answered> answered, int percent, Func<Interactions.Answered,
        TimeSpan> time) =>
        answered.Select(one => time(one).TotalMilliseconds).Order().ElementAt(answered.Count * percent / 100);

    private static void Write(string line) => TestContext.Current.TestOutputHelper!.WriteLine(line);
}
