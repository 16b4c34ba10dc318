using ArticleBot.Articles;
using ArticleBot.Library;
using ArticleBot.Replies.Markup;
using ArticleBot.Web.Access;
using ArticleBot.Web.Api;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ArticleBot.Web.Reading;

/// <summary>
/// The page that adds an article, for those whom <c>Web:Access</c> lets. Another site's page cannot send its form: the gate looks where
/// a browser says that it comes from, so that no secret has to stand in the form or be shared by processes.
/// </summary>
internal static class AddEndpoints
{
    /// <summary>The page's path.</summary>
    public const string Path = "/add";

    public static void MapAdding(this IEndpointRouteBuilder site)
    {
        site.MapGet(Path, () => Page(new ArticleBody())).WithMetadata(new AddsArticles());
        site.MapPost(Path, (HttpContext context, ArticlesEndpoint articles) => AddAsync(context, articles))
            .WithMetadata(new AddsArticles(), new IsWork());
    }

    private static async Task<IResult> AddAsync(HttpContext context, ArticlesEndpoint articles)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var wanted = new ArticleBody(Given(form["url"]), Given(form["text"]), Given(form["title"]));
        try
        {
            var added = form.Files.GetFile("file") is { Length: > 0 } file
                ? await articles.AddFileAsync(file, context.RequestAborted)
                : await articles.AddAsync(wanted, context.RequestAborted);
            context.Response.Headers.Location = ReaderAddress.OfArticle(added.Entry.Id);
            return Results.StatusCode(StatusCodes.Status303SeeOther);
        }
        catch (Exception exception) when (exception is RequestException or ArticleException or LibraryFullException)
        {
            return Page(wanted, exception.Message);
        }
    }

    private static string? Given(string? field) => string.IsNullOrWhiteSpace(field) ? null : field.Trim();

    private static RazorComponentResult<AddPage> Page(ArticleBody wanted, string? error = null) =>
        new(new { wanted.Url, Given = wanted.Title, wanted.Text, Error = error })
        {
            StatusCode = error is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest,
        };
}
