using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;
using Microsoft.SemanticKernel;
using ChatTokenUsage = OpenAI.Chat.ChatTokenUsage;

namespace ArticleBot.Model;

/// <summary>Semantic Kernel: fills a prompt, sends it and gives the reply's pieces. Made only when a model is configured.</summary>
internal sealed class KernelChat : IDisposable
{
    private readonly HttpClient http;
    private readonly Kernel kernel;
    private readonly ModelOptions options;
    private readonly ConcurrentDictionary<string, Kernel> others = new(StringComparer.Ordinal);
    private readonly FrozenDictionary<PromptName, KernelFunction> prompts;

    /// <exception cref="PromptException">A prompt file is missing or broken.</exception>
    public KernelChat(ModelOptions options, TimeProvider time, ILogger log)
    {
        this.options = options;
        prompts = PromptFiles.Load(options);
        http = ModelTransport.Create(options, time, log);
        kernel = Build(options, options.ModelId, http);
    }

    /// <summary>The reply at once, of the model of that name; of the usual one where it is empty.</summary>
    public async Task<ReplyPiece> CompleteAsync(
        PromptName prompt, IReadOnlyDictionary<string, string> variables, Deadline deadline, string modelId, CancellationToken cancellation)
    {
        ModelTransport.Deadline.Value = deadline;
        var asked = modelId.Length == 0 ? kernel : others.GetOrAdd(modelId, id => Build(options, id, http));
        var result = await asked.InvokeAsync(prompts[prompt], Arguments(variables), cancellation);
        var message = result.GetValue<ChatMessageContent>();
        return new ReplyPiece(message?.Content ?? "", Tokens(message?.Metadata), Ending(message?.Metadata) ?? ReplyEnding.Whole);
    }

    /// <summary>The reply as it is written.</summary>
    public async IAsyncEnumerable<ReplyPiece> StreamAsync(
        PromptName prompt, IReadOnlyDictionary<string, string> variables, Deadline deadline,
            [EnumeratorCancellation] CancellationToken cancellation)
    {
        ModelTransport.Deadline.Value = deadline;
        var pieces = kernel.InvokeStreamingAsync<StreamingChatMessageContent>(prompts[prompt], Arguments(variables), cancellation);
        await foreach (var piece in pieces.WithCancellation(cancellation))
        {
            yield return new ReplyPiece(piece.Content ?? "", Tokens(piece.Metadata), Ending(piece.Metadata));
        }
    }

    public void Dispose() => http.Dispose();

    private static Kernel Build(ModelOptions options, string modelId, HttpClient http)
    {
        var builder = Kernel.CreateBuilder();
        if (options.Provider == ModelProvider.AzureOpenAI)
            builder.AddAzureOpenAIChatCompletion(modelId, options.Endpoint, options.ApiKey, httpClient: http);
        else if (options.Endpoint.Length == 0)
            builder.AddOpenAIChatCompletion(modelId, options.ApiKey, httpClient: http);
        else
            // The client wants some key even where the server asks for none.
            builder.AddOpenAIChatCompletion(modelId, new Uri(options.Endpoint), options.ApiKey.Length == 0
                ? "none" : options.ApiKey, httpClient: http);
        return builder.Build();
    }

    private static KernelArguments Arguments(IReadOnlyDictionary<string, string> variables)
    {
        var arguments = new KernelArguments();
        foreach (var (name, value) in variables)
            arguments[name] = XmlText.Clean(value);
        return arguments;
    }

    private static ReplyEnding? Ending(IReadOnlyDictionary<string, object?>? metadata) => metadata?.GetValueOrDefault("FinishReason") switch
    {
        null => null,
        string reason when reason.Equals("length", StringComparison.OrdinalIgnoreCase) => ReplyEnding.CutOff,
        string reason when reason.Equals("ContentFilter", StringComparison.OrdinalIgnoreCase)
            || reason.Equals("content_filter", StringComparison.OrdinalIgnoreCase) => ReplyEnding.Withheld,
        _ => ReplyEnding.Whole,
    };

    private static int? Tokens(IReadOnlyDictionary<string, object?>? metadata) =>
        metadata?.GetValueOrDefault("Usage") is ChatTokenUsage usage ? usage.TotalTokenCount : null;
}
