using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Yarp.ReverseProxy.Configuration;

namespace ArticleBot.Web.Tests.Sites;

/// <summary>A plain balancer on this machine: each request goes to the next of its sites, whoever sends it.</summary>
internal sealed class Balancer : IAsyncDisposable
{
    private readonly WebApplication app;

    private Balancer(WebApplication app)
    {
        this.app = app;
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(app.Urls.Single()) };
    }

    /// <summary>Calls it; follows no redirect.</summary>
    public HttpClient Client { get; }

    /// <summary>Starts it in front of some sites.</summary>
    public static async Task<Balancer> StartAsync(params Uri[] sites)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddReverseProxy().LoadFromMemory(
            [new RouteConfig { RouteId = "all", ClusterId = "sites", Match = new RouteMatch { Path = "{**all}" } }],
            [
                new ClusterConfig
                {
                    ClusterId = "sites",
                    LoadBalancingPolicy = "RoundRobin",
                    Destinations = sites.ToDictionary(site => site.Authority, site => new DestinationConfig { Address = site.ToString() }),
                },
            ]);
        var built = builder.Build();
        built.MapReverseProxy();
        await built.StartAsync(TestContext.Current.CancellationToken);
        return new Balancer(built);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.DisposeAsync();
    }
}
