using System.Net;
using ArticleBot.Library;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace ArticleBot.Web.Tests.Sites;

/// <summary>The site itself on a free port of the loopback, with a library of its own in a new folder.</summary>
public sealed class RunningSite : IAsyncDisposable
{
    private readonly DirectoryInfo folder;
    private readonly WebApplication site;

    private RunningSite(DirectoryInfo folder, WebApplication site)
    {
        this.folder = folder;
        this.site = site;
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(site.Urls.First()) };
    }

    /// <summary>Calls the site; follows no redirect.</summary>
    public HttpClient Client { get; }

    /// <summary>The site's address.</summary>
    public Uri Address => Client.BaseAddress!;

    /// <summary>The site's services.</summary>
    public IServiceProvider Services => site.Services;

    /// <summary>Starts a site.</summary>
    /// <param name="settings">Settings that go before those of the test: keys and values.</param>
    public static async Task<RunningSite> StartAsync(params (string Key, string Value)[] settings)
    {
        var home = Directory.CreateTempSubdirectory("articlebot-web");
        var all = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["Web:Urls"] = "http://127.0.0.1:0",
            ["Storage:Path"] = Path.Combine(home.FullName, "articlebot.db"),
            ["Meaning:Provider"] = "None",
            ["Web:RequestsPerAddress"] = "10000",
        };
        foreach (var (key, value) in settings)
            all[key] = value;
        var started = WebHost.Build([], all);
        await started.StartAsync(TestContext.Current.CancellationToken);
        return new RunningSite(home, started);
    }

    /// <summary>Adds an article to the site's library.</summary>
    /// <returns>Its id.</returns>
    public string Add(string name, string text) => Services.GetRequiredService<ArticleShelf>()
        .Add(new ArticleContent(name, System.Text.Encoding.UTF8.GetBytes(text)), "a test", owner: null).Entry.Id;

    /// <summary>Stops the site in good order, as a signal does.</summary>
    public Task StopAsync() => site.StopAsync(TestContext.Current.CancellationToken);

    /// <summary>A page's markup.</summary>
    public async Task<string> PageAsync(string path, HttpStatusCode status = HttpStatusCode.OK)
    {
        using var reply = await Client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(status, reply.StatusCode);
        return await reply.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        // Work that goes on would write into a library that is gone.
        site.Lifetime.StopApplication();
        await site.DisposeAsync();
        SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }
}
