using ArticleBot.Meaning;
using ArticleBot.Serving;
using ArticleBot.Storage;
using ArticleBot.Tests.Meaning;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace ArticleBot.Tests.Serving;

/// <summary>Questions that nobody asked of the bot.</summary>
public sealed class OverheardTests : IDisposable
{
    private const string Question = "Who called the agreement fair?";
    private static readonly Caller Anna = new("1", "10", "100");
    private readonly string folder = Directory.CreateTempSubdirectory("overheard").FullName;
    private readonly WordCounts words = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public OverheardTests()
    {
        var articles = Directory.CreateDirectory(Path.Combine(folder, "articles")).FullName;
        File.WriteAllText(Path.Combine(articles, "harbour.txt"),
            "Ferry strike ends\n\nFerry crews went back to work on Tuesday.\n\nThe mayor, Rui Duarte, called the agreement fair.\n");
    }

    public void Dispose()
    {
        words.Dispose();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task What_is_overheard_waits_until_its_article_can_be_read_for_what_it_means()
    {
        var making = new TaskCompletionSource();
        words.Gate = making.Task;
        using var meaning = new LikenessSource(words.Model);
        await using var services = Services(meaning);
        var prepared = services.GetRequiredService<FrontDesk>().PrepareAsync(Anna, Question, Stop);
        var wasEarly = prepared.IsCompleted;
        making.SetResult();
        await prepared;

        Assert.False(wasEarly);
        Assert.Contains(words.Seen, text => text.Contains("Rui Duarte", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_overheard_waits_for_nothing_where_the_models_fail()
    {
        words.Failure = new MeaningException("the model is gone", isLasting: true);
        using var meaning = new LikenessSource(words.Model);
        await using var services = Services(meaning);
        await services.GetRequiredService<FrontDesk>().PrepareAsync(Anna, Question, Stop);

        Assert.False(meaning.IsThere);
    }

    private ServiceProvider Services(LikenessSource meaning)
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["Articles:Folder"] = Path.Combine(folder, "articles"),
            ["Serving:Folder"] = folder,
            ["Storage:Path"] = Path.Combine(folder, "articlebot.db"),
            ["Model:Provider"] = "None",
        }).Build();
        return new ServiceCollection().AddSingleton<IConfiguration>(settings).AddLogging()
            .AddArticleBot().AddServing().AddStorage().AddChatStorage().AddSingleton(meaning).BuildServiceProvider();
    }
}
