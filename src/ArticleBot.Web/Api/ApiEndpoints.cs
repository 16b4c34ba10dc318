using System.Reflection;
using ArticleBot.Web.Access;

namespace ArticleBot.Web.Api;

/// <summary>What programs call. Replies have the form that the command line's <c>--json</c> has.</summary>
internal static class ApiEndpoints
{
    private const string Description = "openapi.json";

    public static void MapApi(this IEndpointRouteBuilder site)
    {
        var api = site.MapGroup(StatusReply.ApiPath);
        api.MapPost("/ask", (HttpContext context) => Make<AskEndpoint>(context).AskAsync(context)).WithMetadata(new IsWork());
        api.MapPost("/summary", (HttpContext context) => Make<SummaryEndpoint>(context).SummariseAsync(context)).WithMetadata(new IsWork());
        api.MapPost("/quotes", (HttpContext context) => Make<QuotesEndpoint>(context).QuoteAsync(context)).WithMetadata(new IsWork());
        api.MapPost("/check", (HttpContext context) => Make<CheckEndpoint>(context).CheckAsync(context)).WithMetadata(new IsWork());
        api.MapGet("/articles", (HttpContext context, string? search) => Make<ArticlesEndpoint>(context).List(search));
        api.MapGet("/articles/{**id}", (HttpContext context, string id) => Make<ArticlesEndpoint>(context).Show(id));
        api.MapPost("/articles", (HttpContext context) => Make<ArticlesEndpoint>(context).AddAsync(context)).WithMetadata(new IsWork(), new AddsArticles());
        site.MapGet($"/{Description}", () => Results.Stream(Assembly.GetExecutingAssembly().GetManifestResourceStream(Description)!, "application/json"));
    }

    private static T Make<T>(HttpContext context)
        where T : class => ActivatorUtilities.CreateInstance<T>(context.RequestServices);
}
