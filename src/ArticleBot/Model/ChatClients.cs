using System.ClientModel;
using System.ClientModel.Primitives;
using System.Collections.Concurrent;
using Azure.AI.OpenAI;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;
using OpenAI;
using OpenAI.Chat;

namespace ArticleBot.Model;

/// <summary>
/// The clients of the configured server, one a model. Another kind of server is another <see cref="IChatClient"/> made here.
/// </summary>
internal sealed class ChatClients(ModelOptions options, TimeProvider time, ILogger log) : IDisposable
{
    private readonly HttpClient http = ModelTransport.Create(options, time, log);
    private readonly ConcurrentDictionary<string, IChatClient> clients = new(StringComparer.Ordinal);

    /// <summary>The client of the model of that name; of the usual one where it is empty.</summary>
    public IChatClient Of(string modelId) =>
        clients.GetOrAdd(modelId.Length == 0 ? options.ModelId : modelId, id => ClientOf(id).AsIChatClient());

    public void Dispose()
    {
        foreach (var client in clients.Values)
            client.Dispose();
        http.Dispose();
    }

    private ChatClient ClientOf(string modelId)
    {
        // The client wants some key even where the server asks for none.
        var key = new ApiKeyCredential(options.ApiKey.Length == 0 ? "none" : options.ApiKey);
        if (options.Provider == ModelProvider.AzureOpenAI)
            return new AzureOpenAIClient(new Uri(options.Endpoint), key, Over(new AzureOpenAIClientOptions())).GetChatClient(modelId);
        var own = Over(new OpenAIClientOptions());
        if (options.Endpoint.Length > 0)
            own.Endpoint = new Uri(options.Endpoint);
        return new ChatClient(modelId, key, own);
    }

    // Retries and time-outs are the transport's alone.
    private T Over<T>(T pipeline)
        where T : ClientPipelineOptions
    {
        pipeline.Transport = new HttpClientPipelineTransport(http);
        pipeline.RetryPolicy = new ClientRetryPolicy(maxRetries: 0);
        pipeline.NetworkTimeout = Timeout.InfiniteTimeSpan;
        return pipeline;
    }
}
