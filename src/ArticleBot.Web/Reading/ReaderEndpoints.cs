using ArticleBot.Web.Access;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace ArticleBot.Web.Reading;

/// <summary>The pages that people read.</summary>
internal static class ReaderEndpoints
{
    public static void MapReader(this IEndpointRouteBuilder site)
    {
        site.MapAssets();
        site.MapAdding();
        site.MapGet("/", (ReaderDesk desk, string? search) => Page<LibraryPage>(new { View = desk.Library(search) }));
        site.MapGet("/a/{**id}", ArticleAsync).WithMetadata(new IsWork(ReaderRequest.Work));
        site.MapGet("/q/{id}", (ReaderDesk desk, HttpContext context, string id) => desk.Kept(id) is var (answer, article)
            ? Page<KeptAnswerPage>(new { Answer = answer, IsCurrent = article is not null })
            : StatusReply.Of(context, StatusCodes.Status404NotFound, "There is no such answer."));
    }

    private static async Task<IResult> ArticleAsync(
        HttpContext context, ReaderDesk desk, string id, string? q, string? t, [FromQuery] string[]? before, string? style, string? speaker)
    {
        var view = await desk.ArticleAsync(id, new ReaderRequest(q, t, before, style, speaker), context.RequestAborted);
        return view is null
            ? StatusReply.Of(context, StatusCodes.Status404NotFound, "There is no such article.")
            : Page<ArticlePage>(new { View = view }, StatusOf(view));
    }

    private static int StatusOf(ArticleView view) =>
        view.Panel is Panel.Refused ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK;

    private static RazorComponentResult<TPage> Page<TPage>(object values, int status = StatusCodes.Status200OK)
        where TPage : Microsoft.AspNetCore.Components.IComponent => new(values) { StatusCode = status };
}
