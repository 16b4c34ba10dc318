using System.Collections.Concurrent;
using System.Net;
using ArticleBot.Articles;
using ArticleBot.Articles.Links;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ArticleBot.Tests.Articles.Links;

/// <summary>A site on this machine; its pages are set by their paths.</summary>
internal sealed class LoopbackSite : IAsyncDisposable
{
    /// <summary>A page with an article of some length.</summary>
    public const string Page = """
        <!doctype html><html lang="en"><head><title>Ferry strike ends</title><meta property="og:site_name" content="Coast News"></head><body><article><h1>Ferry strike ends</h1>
        <p>Ferry crews in Lisbon went back to work on Tuesday after a strike of nine days, the harbour authority said in the evening.</p>
        <p>“Nobody should drown on the way to work,” said Marta Lopes, the leader of the union, in front of the terminal on the southern bank.</p>
        <p>The mayor, Rui Duarte, called the agreement fair, and said that the city would pay for two more boats before the next winter begins.</p>
        </article></body></html>
        """;

    private readonly WebApplication app;
    private readonly DirectoryInfo cache = Directory.CreateTempSubdirectory("pages");

    private LoopbackSite(WebApplication app) => this.app = app;

    public ConcurrentDictionary<string, RequestDelegate> Pages { get; } = new(StringComparer.Ordinal);

    /// <summary>The paths that were asked for, and whether each was asked for with a version.</summary>
    public ConcurrentQueue<(string Path, bool IsConditional)> Asked { get; } = new();

    public ConcurrentQueue<string> Agents { get; } = new();

    public string Root => app.Urls.Single();

    public string Place => new Uri(Root).Authority;

    public static async Task<LoopbackSite> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var site = new LoopbackSite(builder.Build());
        site.app.Run(site.HandleAsync);
        await site.app.StartAsync();
        return site;
    }

    /// <summary>Serves bytes or words at a path.</summary>
    public void Serve(string path, string content, string? type = "text/html; charset=utf-8", int status = 200) =>
        Pages[path] = async http =>
        {
            http.Response.StatusCode = status;
            http.Response.ContentType = type;
            await http.Response.WriteAsync(content, http.RequestAborted);
        };

    public void Redirect(string path, string location, int status = 302) => Pages[path] = http =>
    {
        http.Response.StatusCode = status;
        http.Response.Headers.Location = location;
        return Task.CompletedTask;
    };

    /// <summary>A reader that may fetch from this site, and whose names mean what is said here.</summary>
    public LinkReader Reader(Action<LinksOptions>? set = null, Func<string, IPAddress[]>? names = null)
    {
        var options = new LinksOptions { AllowedHosts = Place, Cache = cache.FullName };
        set?.Invoke(options);
        return new LinkReader(Options.Create(options), TimeProvider.System, (host, _) =>
            Task.FromResult(IPAddress.TryParse(host, out var address) ? [address] : names?.Invoke(host) ?? []));
    }

    /// <summary>Makes sure that a page is refused in a line that begins with its address; the rest of the line is to be checked.</summary>
    public async Task RefusedAsync(LinkReader reader, string path, Action<string> check)
    {
        var address = path.StartsWith('/') ? Root + path : path;
        var refusal = await Assert.ThrowsAsync<ArticleException>(() => reader.ReadAsync(address, TestContext.Current.CancellationToken));
        Assert.StartsWith($"{address}: ", refusal.Message, StringComparison.Ordinal);
        check(refusal.Message[$"{address}: ".Length..]);
    }

    public async ValueTask DisposeAsync()
    {
        using var hurry = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));
        await app.StopAsync(hurry.Token);
        await app.DisposeAsync();
        cache.Delete(recursive: true);
    }

    private Task HandleAsync(HttpContext http)
    {
        Asked.Enqueue((http.Request.Path, http.Request.Headers.IfNoneMatch.Count > 0));
        Agents.Enqueue(http.Request.Headers.UserAgent.ToString());
        if (Pages.TryGetValue(http.Request.Path, out var page))
            return page(http);
        http.Response.StatusCode = 404;
        return Task.CompletedTask;
    }
}
