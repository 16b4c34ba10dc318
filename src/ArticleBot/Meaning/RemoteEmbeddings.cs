using System.ClientModel;
using System.ClientModel.Primitives;
using Azure.AI.OpenAI;
using Microsoft.Extensions.AI;
using OpenAI;

namespace ArticleBot.Meaning;

/// <summary>Vectors from a server that speaks OpenAI's embedding protocol. The client is loaded at the first text.</summary>
internal sealed class RemoteEmbeddings(MeaningOptions options) : IEmbeddingGenerator<string, Embedding<float>>
{
    private const int MostTexts = 64;
    private const int Retries = 2;
    private static readonly TimeSpan AttemptTimeout = TimeSpan.FromSeconds(20);
    private readonly Lazy<IEmbeddingGenerator<string, Embedding<float>>> client = new(() => Create(options));

    /// <summary>The model that the options name.</summary>
    public static EmbeddingModel ModelOf(MeaningOptions options) =>
        new(new RemoteEmbeddings(options), $"{options.Provider} {options.Endpoint} {options.ModelId}");

    /// <inheritdoc/>
    public async Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(
        IEnumerable<string> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default)
    {
        var all = new GeneratedEmbeddings<Embedding<float>>();
        try
        {
            foreach (var texts in values.Chunk(MostTexts))
                all.AddRange(await client.Value.GenerateAsync(texts, options, cancellationToken));
            return all;
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            throw new MeaningException(Reason(exception), isLasting: false, exception);
        }
    }

    /// <inheritdoc/>
    public object? GetService(Type serviceType, object? serviceKey = null) =>
        serviceKey is null && serviceType.IsInstanceOfType(this) ? this : null;

    /// <inheritdoc/>
    public void Dispose()
    {
        if (client.IsValueCreated)
            client.Value.Dispose();
    }

    private static IEmbeddingGenerator<string, Embedding<float>> Create(MeaningOptions options)
    {
        // The client wants some key even where the server asks for none.
        var key = new ApiKeyCredential(options.ApiKey.Length == 0 ? "none" : options.ApiKey);
        if (options.Provider == MeaningProvider.AzureOpenAI)
        {
            var azure = new AzureOpenAIClientOptions { NetworkTimeout = AttemptTimeout, RetryPolicy = new ClientRetryPolicy(Retries) };
            return new AzureOpenAIClient(new Uri(options.Endpoint), key, azure).GetEmbeddingClient(options.ModelId).AsIEmbeddingGenerator();
        }

        var settings = new OpenAIClientOptions { NetworkTimeout = AttemptTimeout, RetryPolicy = new ClientRetryPolicy(Retries) };
        if (options.Endpoint.Length > 0)
            settings.Endpoint = new Uri(options.Endpoint);
        return new OpenAIClient(key, settings).GetEmbeddingClient(options.ModelId).AsIEmbeddingGenerator();
    }

    // What a server wrote may hold the key: only its status is told.
    private static string Reason(Exception exception) => exception switch
    {
        ClientResultException { Status: > 0 } refused => $"the embedding server answered with status {refused.Status}.",
        OperationCanceledException => "the embedding server did not answer in time.",
        ClientResultException or HttpRequestException or AggregateException => "the embedding server could not be reached.",
        _ => $"the embedding server gave no usable reply ({exception.GetType().Name}).",
    };
}
