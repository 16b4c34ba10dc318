using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ArticleBot.Meaning;

/// <summary>
/// Adds the likeness of texts. A model is a keyed service, named after its provider: a host adds the one for
/// <see cref="MeaningProvider.Embedded"/>; without it words alone are compared.
/// </summary>
internal static class MeaningServices
{
    public static IServiceCollection AddMeaning(this IServiceCollection services)
    {
        services.AddSection<MeaningOptions>(MeaningOptions.Section);
        services.AddSingleton<IValidateOptions<MeaningOptions>, MeaningOptionsValidation>();
        services.AddSingleton<IVectorCache, VectorFiles>();
        foreach (var provider in new[] { MeaningProvider.OpenAI, MeaningProvider.AzureOpenAI })
            services.AddKeyedSingleton(provider, (all, _) => RemoteEmbeddings.ModelOf(OptionsOf(all)));
        services.AddSingleton(all => new Understanding(
            OptionsOf(all).Provider == MeaningProvider.None
                ? null : all.GetService<IPairModel>(), all.GetService<ILogger<Understanding>>()));
        return services.AddSingleton(Create);
    }

    private static MeaningOptions OptionsOf(IServiceProvider services) => services.GetRequiredService<IOptions<MeaningOptions>>().Value;

    private static LikenessSource Create(IServiceProvider services)
    {
        var options = OptionsOf(services);
        return new LikenessSource(
            services.GetKeyedService<EmbeddingModel>(options.Provider),
            services.GetRequiredService<IVectorCache>(),
            options.Patience,
            services.GetRequiredService<TimeProvider>(),
            services.GetService<ILogger<LikenessSource>>());
    }
}
