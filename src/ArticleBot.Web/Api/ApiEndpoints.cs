using System.Reflection;
using ArticleBot.Web.Access;
using ArticleBot.Web.Responses;

namespace ArticleBot.Web.Api;

/// <summary>What programs call. Replies have the form that the command line's <c>--json</c> has.</summary>
internal static class ApiEndpoints
{
    private const string Description = "openapi.json";

    /// <summary>Adds what answers the calls.</summary>
    public static IServiceCollection AddApi(this IServiceCollection services) => services
        .AddSingleton<AskEndpoint>()
        .AddSingleton<SummaryEndpoint>()
        .AddSingleton<QuotesEndpoint>()
        .AddSingleton<CheckEndpoint>()
        .AddSingleton<ArticlesEndpoint>();

    public static void MapApi(this IEndpointRouteBuilder site)
    {
        var api = site.MapGroup(StatusReply.ApiPath);
        var work = api.MapGroup("").WithMetadata(new IsWork());
        work.MapPost("/ask", (AskEndpoint ask, HttpContext context) => ask.AskAsync(context));
        work.MapPost("/summary", (SummaryEndpoint summary, HttpContext context) => summary.SummariseAsync(context));
        work.MapPost("/quotes", (QuotesEndpoint quotes, HttpContext context) => quotes.QuoteAsync(context));
        work.MapPost("/check", (CheckEndpoint check, HttpContext context) => check.CheckAsync(context));
        work.MapPost("/articles", (ArticlesEndpoint articles, HttpContext context) => articles.AddAsync(context))
            .WithMetadata(new AddsArticles());
        api.MapGet("/articles", (ArticlesEndpoint articles, string? search) => articles.List(search));
        api.MapGet("/articles/{**id}", (ArticlesEndpoint articles, string id) => articles.Show(id));
        site.MapGet($"/{Description}", () => Results.Stream(DescriptionStream(), "application/json"));
    }

    private static Stream DescriptionStream() => Assembly.GetExecutingAssembly().GetManifestResourceStream(Description)!;
}
