using ArticleBot.Meaning;
using ArticleBot.Tests.Meaning;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace ArticleBot.Tests.Chats;

public sealed class ArticlePreparationTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("preparation").FullName;
    private readonly WordCounts words = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        words.Dispose();
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (IOException)
        {
            // A vector may still be written: the making of vectors goes on beside the services.
        }
    }

    [Fact]
    public async Task A_services_articles_are_embedded_before_anybody_asks()
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "bridge.txt"), "Bridge closes\n\nThe old bridge closes in March.\n\nIt is rusty.", Stop);
        await using var services = Services();

        foreach (var service in services.GetServices<IHostedService>())
            await service.StartAsync(Stop);

        while (!IsSeen("The old bridge closes in March.") || !IsSeen("It is rusty."))
            await Task.Delay(5, Stop);
    }

    [Fact]
    public async Task A_service_without_articles_starts_all_the_same()
    {
        await using var services = Services();

        foreach (var service in services.GetServices<IHostedService>())
            await service.StartAsync(Stop);

        Assert.Empty(words.Seen);
    }

    [Fact]
    public async Task Nobody_waits_in_a_service()
    {
        await using var services = Services();

        Assert.Equal(TimeSpan.Zero, services.GetRequiredService<IOptions<MeaningOptions>>().Value.Patience);
    }

    private bool IsSeen(string text)
    {
        lock (words.Seen)
            return words.Seen.Contains(text);
    }

    private ServiceProvider Services()
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["Articles:Folder"] = folder,
            ["Serving:Folder"] = folder,
            ["Meaning:Cache"] = Path.Combine(folder, "vectors"),
        }).Build();
        return new ServiceCollection().AddSingleton<IConfiguration>(settings).AddLogging().AddArticleBot().AddChats()
            .AddKeyedSingleton(MeaningProvider.Embedded, words.Model).BuildServiceProvider();
    }
}
