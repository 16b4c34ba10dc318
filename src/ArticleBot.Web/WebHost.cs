using ArticleBot.Articles;
using ArticleBot.DiscordProtocol.Settings;
using ArticleBot.Neural;
using ArticleBot.Observing;
using ArticleBot.Replies.Links;
using ArticleBot.Storage;
using ArticleBot.Web.Access;
using ArticleBot.Web.Adding;
using ArticleBot.Web.Api;
using ArticleBot.Web.Discord;
using ArticleBot.Web.Health;
using ArticleBot.Web.Mcp;
using ArticleBot.Web.Observing;
using ArticleBot.Web.Reading;
using ArticleBot.Web.Responses;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;

namespace ArticleBot.Web;

/// <summary>
/// The host of the pages and the API: settings from appsettings.json, user secrets, the environment and the
/// command line, the later before the earlier; the log on stderr.
/// </summary>
public static class WebHost
{
    // The parts of a form stand between lines of their own.
    private const int AroundFile = 64 * 1024;

    /// <summary>The site, ready to be run.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="settings">Settings that go before all others.</param>
    public static WebApplication Build(string[] args, IEnumerable<KeyValuePair<string, string?>>? settings = null)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
        {
            Args = args,
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.Configuration
            .AddUserSecrets(typeof(WebHost).Assembly, optional: true, reloadOnChange: false)
            .AddEnvironmentVariables()
            .AddCommandLine(args)
            .AddInMemoryCollection(settings ?? []);
        SettingsCheck.Check(builder.Configuration, DiscordOptions.Section);
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.Logging.AddLines();
        builder.Services.AddSystemd();
        AddServices(builder.Services);
        builder.Services.AddDiscord(builder.Configuration);
        builder.Services.AddObserving(OptionsSection.Read<ObservingOptions>(builder.Configuration, ObservingOptions.Section));
        var site = builder.Build();
        Use(site);
        return site;
    }

    private static void AddServices(IServiceCollection services)
    {
        services.AddOneLineFailures().AddArticleBot().AddNeural().AddChats().AddStorage().AddChatStorage();
        services.AddRazorComponents();
        // Components bring it along; nothing here is signed or encrypted, so that no key has to be kept.
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
        services.AddCompression();
        services.AddProblemDetails();
        services.AddExceptionHandler<FailureReply>();
        services.AddRequestTimeouts();
        services.AddRateLimiter(_ => { });
        services.AddApi().AddTools().AddHealth().AddAdding().AddSingleton<ReaderDesk>().AddSingleton<PlainPages>();
        services.AddSingleton<IValidateOptions<WebOptions>, TokenValidation>();
        services.AddOptions<KestrelServerOptions>().Configure<IOptions<ArticlesOptions>>((server, articles) =>
        {
            server.AddServerHeader = false;
            server.Limits.MaxRequestBodySize = articles.Value.MaxBytes + AroundFile;
        });
        services.AddOptions<RequestTimeoutOptions>()
            .Configure<IOptions<WebOptions>>((timeouts, web) => timeouts.DefaultPolicy = Deadline(web.Value));
        services.AddOptions<RateLimiterOptions>().Configure<IOptions<WebOptions>>((limits, web) => WorkLimits.Set(limits, web.Value));
    }

    private static RequestTimeoutPolicy Deadline(WebOptions web) =>
        new() { Timeout = web.Deadline, TimeoutStatusCode = StatusCodes.Status504GatewayTimeout };

    private static void Use(WebApplication site)
    {
        var web = site.Services.GetRequiredService<IOptions<WebOptions>>().Value;
        foreach (var address in web.Urls.Split(';', StringSplitOptions.TrimEntries))
            site.Urls.Add(address);
        // A proxy on this machine says who asks; nobody comes to a local site through one.
        if (web.Access != WebAccess.Local)
        {
            var said = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            site.UseForwardedHeaders(new ForwardedHeadersOptions { ForwardedHeaders = said });
        }

        site.UseMiddleware<SecurityHeaders>();
        site.UseCompression();
        site.UseExceptionHandler();
        site.UseStatusCodePages(StatusReply.WriteAsync);
        site.UseRouting();
        site.UseMiddleware<AccessGate>();
        site.UseRequestTimeouts();
        site.UseRateLimiter();
        site.MapReader();
        site.MapAdding();
        site.MapApi();
        site.MapTools();
        site.MapHealth();
        site.MapDiscord();
        site.MapMetrics();
    }
}
