using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using ArticleBot.Model.Streaming;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.SemanticKernel;
using OpenAI.Chat;
using ChatFinishReason = Microsoft.Extensions.AI.ChatFinishReason;

namespace ArticleBot.Model;

/// <summary>Semantic Kernel: fills a prompt, sends it and gives the reply's pieces. Made only when a model is configured.</summary>
/// <param name="options">Where the prompts lie.</param>
/// <param name="clients">The client of the model of a name; of the usual one where it is empty.</param>
/// <exception cref="PromptException">A prompt file is missing or broken.</exception>
internal sealed class KernelChat(ModelOptions options, Func<string, IChatClient> clients)
{
    // The error that stands for OpenAI's “refusal”.
    private const string Refusal = "Refusal";

    private readonly ConcurrentDictionary<string, Kernel> kernels = new(StringComparer.Ordinal);
    private readonly FrozenDictionary<PromptName, KernelFunction> prompts = PromptFiles.Load(options);

    /// <summary>The reply at once, of the model of that name; of the usual one where it is empty.</summary>
    public async Task<ReplyPiece> CompleteAsync(
        PromptName prompt, IReadOnlyDictionary<string, string> variables, Deadline deadline, string modelId, CancellationToken cancellation)
    {
        ModelTransport.Deadline.Value = deadline;
        var result = await KernelOf(modelId).InvokeAsync(prompts[prompt], Arguments(variables), cancellation);
        var response = result.GetValue<ChatResponse>()!;
        return new ReplyPiece(response.Text, Tokens(response.Usage),
            Ending(response.FinishReason, response.Messages.SelectMany(message => message.Contents)) ?? ReplyEnding.Whole);
    }

    /// <summary>The reply as it is written.</summary>
    public async IAsyncEnumerable<ReplyPiece> StreamAsync(
        PromptName prompt, IReadOnlyDictionary<string, string> variables, Deadline deadline,
            [EnumeratorCancellation] CancellationToken cancellation)
    {
        ModelTransport.Deadline.Value = deadline;
        var pieces = KernelOf("").InvokeStreamingAsync<ChatResponseUpdate>(prompts[prompt], Arguments(variables), cancellation);
        await foreach (var piece in pieces.WithCancellation(cancellation))
        {
            yield return new ReplyPiece(piece.Text, Tokens(piece.Contents.OfType<UsageContent>().FirstOrDefault()?.Details),
                IsRefusal(piece) ? ReplyEnding.Withheld : Ending(piece.FinishReason, piece.Contents));
        }
    }

    private Kernel KernelOf(string modelId) => kernels.GetOrAdd(modelId, id =>
    {
        var builder = Kernel.CreateBuilder();
        builder.Services.AddSingleton(clients(id));
        return builder.Build();
    });

    private static KernelArguments Arguments(IReadOnlyDictionary<string, string> variables)
    {
        var arguments = new KernelArguments();
        foreach (var (name, value) in variables)
            arguments[name] = XmlText.Clean(value);
        return arguments;
    }

    private static ReplyEnding? Ending(ChatFinishReason? reason, IEnumerable<AIContent> contents)
    {
        if (reason == ChatFinishReason.ContentFilter || contents.OfType<ErrorContent>().Any(error => error.ErrorCode == Refusal))
            return ReplyEnding.Withheld;
        return reason is null ? null : reason == ChatFinishReason.Length ? ReplyEnding.CutOff : ReplyEnding.Whole;
    }

    // The client gives a streamed refusal in the server's own form only.
    private static bool IsRefusal(ChatResponseUpdate piece) =>
        piece.RawRepresentation is StreamingChatCompletionUpdate { RefusalUpdate.Length: > 0 };

    private static int? Tokens(UsageDetails? usage) => (int?)usage?.TotalTokenCount;
}
