using System.Reflection;
using ArticleBot.Web.Access;
using ModelContextProtocol.Protocol;

namespace ArticleBot.Web.Mcp;

/// <summary>The endpoint of the Model Context Protocol: streamable HTTP without sessions, so that any process may serve any call.</summary>
internal static class ToolEndpoints
{
    private const string Path = "/mcp";

    /// <summary>Adds the tools.</summary>
    public static IServiceCollection AddTools(this IServiceCollection services)
    {
        var version = Assembly.GetExecutingAssembly().GetName().Version!.ToString(fieldCount: 3);
        services.AddMcpServer(server => server.ServerInfo = new Implementation { Name = "articlebot", Version = version })
            .WithHttpTransport()
            .WithTools<ArticleTools>();
        return services;
    }

    /// <summary>Maps them, with the limits of every other question.</summary>
    public static void MapTools(this IEndpointRouteBuilder site) => site.MapMcp(Path).WithMetadata(new IsWork());
}
