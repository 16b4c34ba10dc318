using System.Collections.Immutable;
using System.Text.Json;
using ArticleBot.Web.Access;
using ArticleBot.Web.Api;

namespace ArticleBot.Web.Health;

/// <summary>What a supervisor asks: whether the process runs, and whether it can answer.</summary>
internal static class HealthEndpoints
{
    /// <summary>Where it is asked whether the site can answer.</summary>
    public const string ReadyPath = "/health/ready";

    public static IServiceCollection AddHealth(this IServiceCollection services) => services
        .AddSingleton<IHealthPart, ArticlesHealth>()
        .AddSingleton<IHealthPart, StoreHealth>()
        .AddSingleton<IHealthPart, ModelHealth>()
        .AddSingleton<IHealthPart, MeaningHealth>()
        .AddSingleton<Readiness>();

    public static void MapHealth(this IEndpointRouteBuilder site)
    {
        site.MapGet("/health/live", () => Results.Text("live\n")).WithMetadata(new ForEverybody());
        site.MapGet(ReadyPath, async (Readiness readiness, HttpContext context) => Reply(await readiness.LookAsync(context.RequestAborted)))
            .WithMetadata(new ForEverybody());
    }

    private static IResult Reply(ImmutableArray<(string Name, PartHealth Health)> parts)
    {
        var worst = (HealthState)Math.Max((int)HealthState.Ready, parts.Max(part => (int)part.Health.State));
        return ApiJson.Reply(
            json =>
            {
                json.WriteString("status", NameOf(worst));
                json.WriteStartObject("parts");
                foreach (var (name, health) in parts)
                    Write(json, name, health);
                json.WriteEndObject();
            },
            worst == HealthState.NotReady ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status200OK);
    }

    private static void Write(Utf8JsonWriter json, string name, PartHealth health)
    {
        json.WriteStartObject(name);
        json.WriteString("status", NameOf(health.State));
        if (health.Reason is { } reason)
            json.WriteString("reason", reason);
        json.WriteEndObject();
    }

    private static string NameOf(HealthState state) => state switch
    {
        HealthState.Off => "off",
        HealthState.Ready => "ready",
        HealthState.Degraded => "degraded",
        _ => "not ready",
    };
}
