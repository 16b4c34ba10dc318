using ArticleBot.Meaning;
using ArticleBot.Serving;
using ArticleBot.Serving.Servers;
using ArticleBot.Serving.Turns;
using ArticleBot.Votes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace ArticleBot;

/// <summary>What a chat front end adds to the product.</summary>
public static class ServingServices
{
    /// <summary>Adds the front desk, the queue, the limits and their options; what is to outlast the program needs a host's
    /// stores.</summary>
    public static IServiceCollection AddServing(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddSection<ServingOptions>(ServingOptions.Section);
        services.TryAddSingleton<MemoryStores>();
        services.TryAddSingleton<IChannelStore>(all => all.GetRequiredService<MemoryStores>());
        services.TryAddSingleton<IServerStore, MemoryServers>();
        services.TryAddSingleton<IVoteStore>(all => all.GetRequiredService<MemoryStores>());
        services.AddSingleton<ChannelArticles>();
        services.AddSingleton<KnownSettings>();
        services.AddSingleton<SettingsDesk>();
        services.AddSingleton<Feedback>();
        services.AddSingleton<HandledIds>();
        services.AddSingleton<Deliveries>();
        services.AddSingleton<RequestLimits>();
        services.AddSingleton<WorkTurns>();
        services.AddSingleton<WorkUnderWay>();
        services.AddSingleton<FrontDesk>();
        services.AddSingleton<ArticleDesk>();
        services.AddSingleton<CheckDesk>();
        // Many ask at once: an article's vectors are made in the background, and until then its words answer.
        services.PostConfigure<MeaningOptions>(options => options.Patience = TimeSpan.Zero);
        services.AddHostedService<ArticlePreparation>();
        return services;
    }
}
