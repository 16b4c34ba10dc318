using ArticleBot.Meaning;
using Microsoft.Extensions.DependencyInjection;

namespace ArticleBot.Serving;

/// <summary>What a chat front end adds to the product.</summary>
public static class ServingServices
{
    /// <summary>Adds the front desk, the queue, the limits and their options.</summary>
    public static IServiceCollection AddServing(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddSection<ServingOptions>(ServingOptions.Section);
        services.AddSingleton<ChannelArticles>();
        services.AddSingleton<Feedback>();
        services.AddSingleton<HandledIds>();
        services.AddSingleton<RequestLimits>();
        services.AddSingleton<WorkTurns>();
        services.AddSingleton<FrontDesk>();
        // Many ask at once: an article's vectors are made in the background, and until then its words answer.
        services.PostConfigure<MeaningOptions>(options => options.Patience = TimeSpan.Zero);
        services.AddHostedService<ArticlePreparation>();
        return services;
    }
}
