using System.Diagnostics;
using System.Globalization;
using ArticleBot.Storage;
using ArticleBot.Tests.Cli;
using Microsoft.Data.Sqlite;

namespace ArticleBot.Tests.Storage;

/// <summary>
/// The program itself adds article after article and is killed at a random moment, again and again in one library.
/// <c>ARTICLEBOT_KILLS</c> sets how often; the usual run kills a few times.
/// </summary>
public sealed class KillTests : IDisposable
{
    private const int UsualKills = 4;
    private const int MostAdded = 400;
    private const int Together = 3;
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("killed");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static int Kills =>
        int.TryParse(Environment.GetEnvironmentVariable("ARTICLEBOT_KILLS"), CultureInfo.InvariantCulture, out var asked) ? asked : UsualKills;

    private string Library => Path.Combine(folder.FullName, "articlebot.db");

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task What_was_confirmed_is_there_after_every_kill()
    {
        var random = new Random(17);
        var confirmed = new HashSet<string>(StringComparer.Ordinal);
        File.WriteAllText(Path.Combine(folder.CreateSubdirectory("seeds").FullName, "seed.txt"), "Seed\n\nThe first article.");
        for (var kill = 0; kill < Kills; kill++)
        {
            confirmed.UnionWith(await AddUntilKilledAsync(kill, random.Next(5, 250)));
            SqliteConnection.ClearAllPools();
            var store = new ArticleStore(new SqliteDatabase(Library));
            var kept = store.List(owner: null).ToDictionary(entry => entry.Id, StringComparer.Ordinal);

            Assert.Empty(confirmed.Except(kept.Keys));
            Assert.All(kept.Values.TakeLast(20), entry => Assert.NotNull(store.Read(entry.Text.Hash)));
        }

        Assert.InRange(confirmed.Count, Kills, int.MaxValue);
    }

    [Fact]
    public async Task A_key_that_was_printed_is_known_after_every_kill()
    {
        var random = new Random(23);
        var printed = new List<string>();
        for (var round = 0; round < Kills; round++)
        {
            var numbers = Enumerable.Range(round * Together, Together);
            printed.AddRange((await Task.WhenAll(numbers.Select(number => AddKeyUntilKilledAsync($"k{number}", random.Next(200, 1500)))))
                .OfType<string>());
            SqliteConnection.ClearAllPools();
            var keys = new KeyStore(new SqliteDatabase(Library), TimeProvider.System);

            Assert.All(printed, text => Assert.NotNull(keys.Use(text)));
            Assert.InRange(keys.List().Length, printed.Count, (round + 1) * Together);
        }
    }

    // Gives the key where it was printed before the program was killed.
    private async Task<string?> AddKeyUntilKilledAsync(string name, int milliseconds)
    {
        var start = ProcessTests.StartOf("keys", "add", name);
        start.Environment["Storage__Path"] = Library;
        using var process = Process.Start(start)!;
        var reading = process.StandardOutput.ReadToEndAsync(Stop);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        end.CancelAfter(milliseconds);
        await process.WaitForExitAsync(end.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (!process.HasExited)
            process.Kill();
        var text = await reading;
        return text.EndsWith('\n') ? text.Trim() : null;
    }

    // Gives the ids that the program confirmed before it was killed.
    private async Task<List<string>> AddUntilKilledAsync(int round, int milliseconds)
    {
        var start = ProcessTests.StartOf("chat");
        start.Environment["Storage__Path"] = Library;
        start.Environment["Articles__Folder"] = Path.Combine(folder.FullName, "seeds");
        start.Environment["Meaning__Provider"] = "None";
        using var process = Process.Start(start)!;
        var writing = WriteAsync(process, round);
        var ids = new List<string>();
        while (await process.StandardOutput.ReadLineAsync(Stop) is { } line)
        {
            if (!line.StartsWith("Added ", StringComparison.Ordinal))
                continue;
            ids.Add(line[(line.LastIndexOf('(') + 1)..line.LastIndexOf(')')]);
            if (ids.Count == 1)
                _ = Task.Delay(milliseconds, Stop).ContinueWith(_ => process.Kill(), TaskScheduler.Default);
        }

        await process.WaitForExitAsync(Stop);
        await writing;
        return ids;
    }

    private async Task WriteAsync(Process process, int round)
    {
        var articles = folder.CreateSubdirectory($"round{round}").FullName;
        try
        {
            for (var number = 0; number < MostAdded; number++)
            {
                var path = Path.Combine(articles, $"r{round}n{number}.txt");
                await File.WriteAllTextAsync(path, $"Title {round} {number}\n\n{string.Concat(Enumerable.Repeat("The storm came at night. ", 40))}", Stop);
                await process.StandardInput.WriteLineAsync($"/article add {path}");
                await process.StandardInput.FlushAsync(Stop);
            }
        }
        catch (IOException)
        {
            // It was killed while it was being written to.
        }
    }
}
