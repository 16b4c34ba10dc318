using ArticleBot.Chats;
using ArticleBot.Chats.Turns;
using ArticleBot.DiscordProtocol;
using ArticleBot.DiscordProtocol.Settings;
using ArticleBot.Web.Access;
using ArticleBot.Web.Health;
using Microsoft.Extensions.Options;

namespace ArticleBot.Web.Discord;

/// <summary>Discord over HTTP, where <c>Discord:PublicKey</c> is set.</summary>
internal static class DiscordServices
{
    private static readonly TimeSpan AfterLastWords = TimeSpan.FromSeconds(5);

    /// <summary>Adds the bot.</summary>
    /// <param name="services">The host's services, with the chat front end's.</param>
    /// <param name="settings">The host's settings.</param>
    public static IServiceCollection AddDiscord(this IServiceCollection services, IConfiguration settings)
    {
        services.AddDiscordProtocol();
        services.AddSingleton<IHealthPart, DiscordHealth>();
        if (!IsOn(settings))
            return services;
        services.AddSingleton<SignatureCheck>().AddSingleton<RecentInteractions>().AddSingleton<InteractionEndpoint>();
        services.AddHostedService<InteractionHost>();
        services.AddOptions<HostOptions>().Configure<IOptions<ChatsOptions>>((host, serving) =>
            host.ShutdownTimeout = serving.Value.StopTimeout + WorkUnderWay.LastWords + AfterLastWords);
        return services;
    }

    /// <summary>Maps the endpoint. Discord's signature lets in, whatever <c>Web:Access</c> says.</summary>
    public static void MapDiscord(this WebApplication site)
    {
        if (!IsOn(site.Configuration))
            return;
        site.MapPost("/discord/interactions", (InteractionEndpoint endpoint, HttpContext context) => endpoint.HandleAsync(context))
            .WithMetadata(new ForEverybody());
    }

    private static bool IsOn(IConfiguration settings) =>
        !string.IsNullOrEmpty(settings[$"{DiscordOptions.Section}:{nameof(DiscordOptions.PublicKey)}"]);
}
