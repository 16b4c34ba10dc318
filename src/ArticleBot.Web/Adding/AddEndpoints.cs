using ArticleBot.Replies.Markup;
using ArticleBot.Web.Access;
using ArticleBot.Web.Api;
using ArticleBot.Web.Responses;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ArticleBot.Web.Adding;

/// <summary>
/// The page that adds an article, for those whom <c>Web:Access</c> lets. Another site's page cannot send its form: the gate looks where
/// a browser says that it comes from, so that no secret has to stand in the form or be shared by processes.
/// </summary>
internal static class AddEndpoints
{
    /// <summary>The page's path.</summary>
    public const string Path = "/add";

    private const string Again = "2";

    public static IServiceCollection AddAdding(this IServiceCollection services) =>
        services.AddSingleton<AddingLedger>().AddSingleton<AddingDesk>();

    public static void MapAdding(this IEndpointRouteBuilder site)
    {
        var adding = site.MapGroup(Path).WithMetadata(new AddsArticles());
        adding.MapGet("", () => Page(new ArticleBody()));
        adding.MapGet("/{id}", Show);
        adding.MapPost("", (HttpContext context, ArticlesEndpoint articles, AddingDesk desk) => AddAsync(context, articles, desk))
            .WithMetadata(new IsWork());
    }

    private static async Task<IResult> AddAsync(HttpContext context, ArticlesEndpoint articles, AddingDesk desk)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var wanted = new ArticleBody(Given(form["url"]), Given(form["text"]), Given(form["title"]));
        var file = form.Files.GetFile("file") is { Length: > 0 } sent
            ? await ArticlesEndpoint.ContentAsync(sent, context.RequestAborted) : null;
        try
        {
            var work = await desk.StartAsync(
                wanted,
                file?.Name ?? wanted.Url ?? wanted.Title ?? "A text",
                stop => file is null ? articles.AddAsync(wanted, stop) : Task.FromResult(articles.Add(file)));
            return After(context, work);
        }
        catch (RequestException exception)
        {
            return Page(wanted, exception.Message, exception.Status);
        }
    }

    private static IResult After(HttpContext context, AddingWork work)
    {
        if (work.Failure is { } failure)
            return Page(work.Wanted, failure, StatusCodes.Status400BadRequest);
        return SeeOther(context, work is { IsOver: true, Article: { } article } ? ReaderAddress.OfArticle(article) : $"{Path}/{work.Id}");
    }

    private static IResult Show(HttpContext context, AddingDesk desk, TimeProvider time, string id)
    {
        if (desk.Find(id) is not { } work)
        {
            return StatusReply.Of(
                context,
                StatusCodes.Status404NotFound,
                "Nothing is known here of this work any more. Its article is in the library, if it was added.");
        }

        if (work.IsOver)
            return After(context, work);
        context.Response.Headers["Refresh"] = Again;
        return new RazorComponentResult<AddingPage>(new { Work = work, Line = work.LineAt(time.GetUtcNow()) });
    }

    private static IResult SeeOther(HttpContext context, string path)
    {
        context.Response.Headers.Location = path;
        return Results.StatusCode(StatusCodes.Status303SeeOther);
    }

    private static string? Given(string? field) => string.IsNullOrWhiteSpace(field) ? null : field.Trim();

    private static RazorComponentResult<AddPage> Page(ArticleBody wanted, string? error = null, int status = StatusCodes.Status200OK) =>
        new(new { wanted.Url, Given = wanted.Title, wanted.Text, Error = error }) { StatusCode = status };
}
