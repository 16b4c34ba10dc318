using ArticleBot.Web.Access;
using ArticleBot.Web.Responses;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace ArticleBot.Web.Reading;

/// <summary>The pages that people read.</summary>
internal static class ReaderEndpoints
{
    public static void MapReader(this IEndpointRouteBuilder site)
    {
        site.MapAssets();
        foreach (var path in (string[])["/", "/library"])
            site.MapGet(path, (ReaderDesk desk, string? search) => Page<LibraryPage>(new { View = desk.Library(search) }));
        site.MapGet("/a/{**id}", ArticleAsync).WithMetadata(new IsWork(ReaderRequest.Work));
        site.MapGet("/q/{id}", (ReaderDesk desk, HttpContext context, string id) => desk.Kept(id) is var (answer, article)
            ? Page<KeptAnswerPage>(new { Answer = answer, IsCurrent = article is not null })
            : StatusReply.Of(context, StatusCodes.Status404NotFound, "There is no such answer."));
    }

    private static async Task<IResult> ArticleAsync(
        HttpContext context, ReaderDesk desk, PlainPages plain, string id, [AsParameters] ReaderRequest request)
    {
        if (desk.Find(id) is not { } article)
            return StatusReply.Of(context, StatusCodes.Status404NotFound, "There is no such article.");
        context.Response.Headers.Vary = $"{HeaderNames.Accept}, {HeaderNames.AcceptEncoding}";
        if (request.IsPlain)
            return await plain.OfAsync(article, context);
        if (EventStream.IsWanted(context.Request))
        {
            var panel = new PanelStream(desk, context.RequestServices);
            return TypedResults.ServerSentEvents(panel.WriteAsync(article, request, context.RequestAborted));
        }

        var view = await desk.BesideAsync(article, request, progress: null, context.RequestAborted);
        return Page<ArticlePage>(new { View = view }, StatusOf(view));
    }

    private static int StatusOf(ArticleView view) =>
        view.Panel is Panel.Refused ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK;

    private static RazorComponentResult<TPage> Page<TPage>(object values, int status = StatusCodes.Status200OK)
        where TPage : Microsoft.AspNetCore.Components.IComponent => new(values) { StatusCode = status };
}
