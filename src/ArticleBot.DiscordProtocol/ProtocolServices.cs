using ArticleBot.Articles;
using ArticleBot.Chats.Delivery;
using ArticleBot.DiscordProtocol.Delivery;
using ArticleBot.DiscordProtocol.Dispatch;
using ArticleBot.DiscordProtocol.Registration;
using ArticleBot.DiscordProtocol.Settings;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ArticleBot.DiscordProtocol;

/// <summary>What a host that talks with Discord adds to the product and its chat front end.</summary>
public static class ProtocolServices
{
    /// <summary>Adds the section <c>Discord</c>, the dispatch of interactions, the delivery of replies and the registration.</summary>
    public static IServiceCollection AddDiscordProtocol(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddSection<DiscordOptions>(DiscordOptions.Section);
        services.AddSingleton<IValidateOptions<DiscordOptions>, DiscordOptionsValidation>();
        services.AddSingleton<Redaction>();
        services.AddSingleton<IRedaction>(all => all.GetRequiredService<Redaction>());
        services.AddSingleton<DiscordRest>();
        services.AddSingleton(all => SentFiles.Create(all.GetRequiredService<IOptions<ArticlesOptions>>()));
        services.AddSingleton<InteractionRunner>();
        services.AddSingleton<AddingDispatch>();
        services.AddSingleton<CommandDispatch>();
        services.AddSingleton<PressDispatch>();
        services.AddSingleton<CompletionDispatch>();
        services.AddSingleton(all => new InteractionDispatcher(
            all.GetRequiredService<CommandDispatch>(),
            all.GetRequiredService<PressDispatch>(),
            all.GetRequiredService<CompletionDispatch>(),
            all.GetRequiredService<InteractionRunner>(),
            all.GetRequiredService<Redaction>(),
            all.GetRequiredService<ILogger<InteractionDispatcher>>()));
        services.AddSingleton<CommandRegistration>();
        return services;
    }
}
