using ArticleBot.Articles;
using ArticleBot.Library;
using ArticleBot.Web.Access;

namespace ArticleBot.Web.Health;

/// <summary>What a supervisor asks: whether the process runs, and whether it can answer.</summary>
internal static class HealthEndpoints
{
    public static void MapHealth(this IEndpointRouteBuilder site)
    {
        var health = site.MapGroup("/health").WithMetadata(new ForEverybody());
        health.MapGet("/live", () => Results.Text("live\n"));
        health.MapGet("/ready", (ArticleShelf shelf) => FaultIn(shelf) is { } fault
            ? Results.Text($"not ready: {fault}\n", statusCode: StatusCodes.Status503ServiceUnavailable)
            : Results.Text("ready\n"));
    }

    private static string? FaultIn(ArticleShelf shelf)
    {
        try
        {
            return shelf.Entries().IsEmpty ? "there is no article" : null;
        }
        catch (Exception exception) when (exception is StoreException or ArticleException)
        {
            return exception.Message;
        }
    }
}
