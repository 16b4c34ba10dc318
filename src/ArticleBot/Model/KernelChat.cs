using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using Microsoft.SemanticKernel;
using ChatTokenUsage = OpenAI.Chat.ChatTokenUsage;

namespace ArticleBot.Model;

/// <summary>Semantic Kernel: fills a prompt, sends it and gives the reply's pieces. Made only when a model is configured.</summary>
internal sealed class KernelChat : IDisposable
{
    private readonly HttpClient http;
    private readonly Kernel kernel;
    private readonly FrozenDictionary<PromptName, KernelFunction> prompts;

    /// <exception cref="PromptException">A prompt file is missing or broken.</exception>
    public KernelChat(ModelOptions options, TimeProvider time)
    {
        prompts = PromptFiles.Load(options);
        http = ModelTransport.Create(options, time);
        kernel = Build(options, http);
    }

    /// <summary>The reply at once.</summary>
    public async Task<ReplyPiece> CompleteAsync(PromptName prompt, IReadOnlyDictionary<string, string> variables, CancellationToken cancellation)
    {
        var result = await kernel.InvokeAsync(prompts[prompt], Arguments(variables), cancellation);
        var message = result.GetValue<ChatMessageContent>();
        return new ReplyPiece(message?.Content ?? "", Tokens(message?.Metadata), !IsCutOff(message?.Metadata));
    }

    /// <summary>The reply as it is written.</summary>
    public async IAsyncEnumerable<ReplyPiece> StreamAsync(
        PromptName prompt, IReadOnlyDictionary<string, string> variables, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var pieces = kernel.InvokeStreamingAsync<StreamingChatMessageContent>(prompts[prompt], Arguments(variables), cancellation);
        await foreach (var piece in pieces.WithCancellation(cancellation))
        {
            var finished = piece.Metadata?.GetValueOrDefault("FinishReason") is not null && !IsCutOff(piece.Metadata);
            yield return new ReplyPiece(piece.Content ?? "", Tokens(piece.Metadata), finished);
        }
    }

    public void Dispose() => http.Dispose();

    private static Kernel Build(ModelOptions options, HttpClient http)
    {
        var builder = Kernel.CreateBuilder();
        if (options.Provider == ModelProvider.AzureOpenAI)
            builder.AddAzureOpenAIChatCompletion(options.ModelId, options.Endpoint, options.ApiKey, httpClient: http);
        else if (options.Endpoint.Length == 0)
            builder.AddOpenAIChatCompletion(options.ModelId, options.ApiKey, httpClient: http);
        else
            // The client wants some key even where the server asks for none.
            builder.AddOpenAIChatCompletion(options.ModelId, new Uri(options.Endpoint), options.ApiKey.Length == 0 ? "none" : options.ApiKey, httpClient: http);
        return builder.Build();
    }

    private static KernelArguments Arguments(IReadOnlyDictionary<string, string> variables)
    {
        var arguments = new KernelArguments();
        foreach (var (name, value) in variables)
            arguments[name] = XmlText.Clean(value);
        return arguments;
    }

    // The reply was longer than it may be: its last sentence is torn.
    private static bool IsCutOff(IReadOnlyDictionary<string, object?>? metadata) =>
        string.Equals(metadata?.GetValueOrDefault("FinishReason") as string, "length", StringComparison.OrdinalIgnoreCase);

    private static int? Tokens(IReadOnlyDictionary<string, object?>? metadata) =>
        metadata?.GetValueOrDefault("Usage") is ChatTokenUsage usage ? usage.TotalTokenCount : null;
}
