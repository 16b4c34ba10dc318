using System.Text.Json;

namespace ArticleBot.Discord.Tests;

public sealed class ShippingTests
{
    private const string MinThreads = "System.Threading.ThreadPool.MinThreads";

    [Fact]
    public void The_thread_pool_that_the_measurements_use_is_the_one_that_ships()
    {
        using var shipped = JsonDocument.Parse(
            File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "articlebot-discord.runtimeconfig.json")));
        var threads = shipped.RootElement.GetProperty("runtimeOptions").GetProperty("configProperties").GetProperty(MinThreads).GetInt32();

        Assert.Equal($"{AppContext.GetData(MinThreads)}", $"{threads}");
    }
}
