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
        var work = api.MapGroup("").WithMetadata(new IsWork());
        work.MapPost("/ask", (HttpContext context) => Make<AskEndpoint>(context).AskAsync(context));
        work.MapPost("/summary", (HttpContext context) => Make<SummaryEndpoint>(context).SummariseAsync(context));
        work.MapPost("/quotes", (HttpContext context) => Make<QuotesEndpoint>(context).QuoteAsync(context));
        work.MapPost("/check", (HttpContext context) => Make<CheckEndpoint>(context).CheckAsync(context));
        work.MapPost("/articles", (HttpContext context) => Make<ArticlesEndpoint>(context).AddAsync(context))
            .WithMetadata(new AddsArticles());
        api.MapGet("/articles", (HttpContext context, string? search) => Make<ArticlesEndpoint>(context).List(search));
        api.MapGet("/articles/{**id}", (HttpContext context, string id) => Make<ArticlesEndpoint>(context).Show(id));
        site.MapGet($"/{Description}", () => Results.Stream(DescriptionStream(), "application/json"));
    }

    private static Stream DescriptionStream() => Assembly.GetExecutingAssembly().GetManifestResourceStream(Description)!;

    private static T Make<T>(HttpContext context)
        where T : class => ActivatorUtilities.CreateInstance<T>(context.RequestServices);
}
