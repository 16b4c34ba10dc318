using ArticleBot.Chats;
using ArticleBot.Chats.Commands;
using ArticleBot.Chats.Delivery;
using ArticleBot.Chats.Servers;
using ArticleBot.Chats.Turns;
using ArticleBot.Meaning;
using ArticleBot.Votes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace ArticleBot;

/// <summary>What a chat front end adds to the product.</summary>
public static class ChatServices
{
    /// <summary>
    /// Adds the front desk, the queue, the limits and their options. What is to outlast the program needs a host's stores, and what runs
    /// requests the front end's <see cref="IRedaction"/>.
    /// </summary>
    public static IServiceCollection AddChats(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddSection<ChatsOptions>(ChatsOptions.Section);
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
        services.AddSingleton<ReplyDelivery>();
        services.AddSingleton<RequestRunner>();
        services.AddSingleton<FrontDesk>();
        services.AddSingleton<ArticleDesk>();
        services.AddSingleton<CheckDesk>();
        services.AddSingleton<ChatDesks>();
        // Many ask at once: an article's vectors are made in the background, and until then its words answer.
        services.PostConfigure<MeaningOptions>(options => options.Patience = TimeSpan.Zero);
        services.AddHostedService<ArticlePreparation>();
        return services;
    }
}
