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
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("killed");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private string Library => Path.Combine(folder.FullName, "articlebot.db");

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task What_was_confirmed_is_there_after_every_kill()
    {
        var kills = int.TryParse(Environment.GetEnvironmentVariable("ARTICLEBOT_KILLS"), CultureInfo.InvariantCulture, out var asked) ? asked : UsualKills;
        var random = new Random(17);
        var confirmed = new HashSet<string>(StringComparer.Ordinal);
        File.WriteAllText(Path.Combine(folder.CreateSubdirectory("seeds").FullName, "seed.txt"), "Seed\n\nThe first article.");
        for (var kill = 0; kill < kills; kill++)
        {
            confirmed.UnionWith(await AddUntilKilledAsync(kill, random.Next(5, 250)));
            SqliteConnection.ClearAllPools();
            var store = new ArticleStore(new SqliteDatabase(Library));
            var kept = store.List(owner: null).ToDictionary(entry => entry.Id, StringComparer.Ordinal);

            Assert.Empty(confirmed.Except(kept.Keys));
            Assert.All(kept.Values.TakeLast(20), entry => Assert.NotNull(store.Read(entry.Text.Hash)));
        }

        Assert.InRange(confirmed.Count, kills, int.MaxValue);
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
