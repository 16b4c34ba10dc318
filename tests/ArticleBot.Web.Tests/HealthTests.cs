using System.Net;
using System.Text.Json;
using ArticleBot.Library;
using ArticleBot.Tests.Model;
using ArticleBot.Web.Health;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace ArticleBot.Web.Tests;

public sealed class HealthTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_site_that_can_answer_says_how_each_part_is()
    {
        await using var site = await RunningSite.StartAsync();
        var health = await ReadAsync(site);

        Assert.Equal("ready", health.GetProperty("status").GetString());
        Assert.Equal(
            ["articles: ready", "store: ready", "model: off", "meaning: off", "discord: off"],
            health.GetProperty("parts").EnumerateObject().Select(part => $"{part.Name}: {part.Value.GetProperty("status").GetString()}"));
    }

    [Fact]
    public async Task A_language_model_that_cannot_be_reached_degrades_and_stops_nothing()
    {
        await using var site = await RunningSite.StartAsync(
            ("Model:Provider", "OpenAI"), ("Model:Endpoint", "http://127.0.0.1:9/v1"), ("Model:ModelId", "m"));
        var health = await ReadAsync(site);

        Assert.Equal("degraded", health.GetProperty("status").GetString());
        Assert.Equal("degraded", StateOf(health, "model"));
    }

    [Fact]
    public async Task A_language_model_that_answers_is_ready()
    {
        await using var model = await LoopbackModelServer.ReplyingAsync("Yes. [1]");
        await using var site = await RunningSite.StartAsync(
            ("Model:Provider", "OpenAI"), ("Model:Endpoint", model.Endpoint), ("Model:ModelId", "m"));

        Assert.Equal("ready", StateOf(await ReadAsync(site), "model"));
        Assert.Empty(model.Requests);
    }

    [Fact]
    public async Task The_models_of_meaning_are_loaded_by_the_first_look()
    {
        await using var site = await RunningSite.StartAsync(("Meaning:Provider", "Embedded"));
        await ReadAsync(site);
        var meaning = site.Services.GetServices<IHealthPart>().Single(part => part.Name == "meaning");
        while ((await meaning.LookAsync(Stop)).Reason is { } reason && reason.Contains("being loaded", StringComparison.Ordinal))
            await Task.Delay(50, Stop);

        Assert.Equal(HealthState.Ready, (await meaning.LookAsync(Stop)).State);
    }

    [Fact]
    public async Task A_store_that_cannot_be_written_is_not_ready_and_tells_no_path()
    {
        var folder = Directory.CreateTempSubdirectory("locked");
        var path = Path.Combine(folder.FullName, "articlebot.db");
        await using (var site = await RunningSite.StartAsync(("Storage:Path", path)))
        {
            await site.PageAsync("/");
            await using var other = new SqliteConnection($"Data Source={path};Pooling=False");
            await other.OpenAsync(Stop);
            await using var drop = other.CreateCommand();
            drop.CommandText = "DROP TABLE store_checks";
            await drop.ExecuteNonQueryAsync(Stop);
            var text = await site.PageAsync("/health/ready", HttpStatusCode.ServiceUnavailable);
            var health = JsonElement.Parse(text);

            Assert.Equal("not ready", health.GetProperty("status").GetString());
            Assert.Equal("not ready", StateOf(health, "store"));
            Assert.Equal("ready", StateOf(health, "articles"));
            Assert.DoesNotContain(folder.Name, text, StringComparison.Ordinal);
        }

        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task A_library_without_an_article_is_not_ready()
    {
        await using var site = await RunningSite.StartAsync();
        var shelf = site.Services.GetRequiredService<ArticleShelf>();
        foreach (var entry in shelf.Entries())
            shelf.Remove(entry);

        Assert.Contains("there is no article", await site.PageAsync("/health/ready", HttpStatusCode.ServiceUnavailable), StringComparison.Ordinal);
    }

    private static async Task<JsonElement> ReadAsync(RunningSite site) => JsonElement.Parse(await site.PageAsync("/health/ready"));

    private static string? StateOf(JsonElement health, string part) =>
        health.GetProperty("parts").GetProperty(part).GetProperty("status").GetString();
}
