using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace ArticleBot.Model;

/// <summary>
/// The language model: a filled prompt in, text out. Holds every request to the options' concurrency, token budget and
/// time; whatever goes wrong is a <see cref="ModelException"/>. Safe for use by many threads.
/// </summary>
public sealed class LanguageModel : IDisposable
{
    private readonly ModelOptions options;
    private readonly TimeProvider time;
    private readonly ILogger<LanguageModel> log;
    private readonly SemaphoreSlim turns;
    private readonly TokenBudget budget;
    private readonly Lock gate = new();
    private ChatClients? clients;
    private KernelChat? chat;

    public LanguageModel(IOptions<ModelOptions> options, TimeProvider? time = null, ILogger<LanguageModel>? log = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        this.options = options.Value;
        this.time = time ?? TimeProvider.System;
        this.log = log ?? NullLogger<LanguageModel>.Instance;
        turns = new SemaphoreSlim(this.options.MaxConcurrency);
        budget = new TokenBudget(this.options.DailyTokenBudget, this.time);
    }

    /// <summary>Whether there is a model at all.</summary>
    public bool IsConfigured => options.Provider != ModelProvider.None;

    /// <summary>Tokens of article text that one prompt may hold.</summary>
    public int MaxPromptTokens => options.MaxPromptTokens;

    /// <summary>Starts the time allowed for one question or summary.</summary>
    public Deadline StartDeadline() => new(time, options.Timeout);

    /// <summary>Fills a prompt and gives the whole reply, which is never blank.</summary>
    /// <exception cref="ModelException">No reply came.</exception>
    /// <exception cref="InvalidOperationException">No model is configured.</exception>
    public Task<string> CompleteAsync(
        PromptName prompt, IReadOnlyDictionary<string, string> variables, Deadline deadline, CancellationToken cancellation = default) =>
        CompleteAsync(prompt, variables, deadline, "", cancellation);

    /// <summary>The same, of another model of the same server; of the usual one where its name is empty.</summary>
    /// <exception cref="ModelException">No reply came.</exception>
    /// <exception cref="InvalidOperationException">No model is configured.</exception>
    public async Task<string> CompleteAsync(
        PromptName prompt, IReadOnlyDictionary<string, string> variables, Deadline deadline, string modelId, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(variables);
        using var request = await StartAsync(variables, deadline, cancellation);
        var reply = await request.Guard(async () => await Chat().CompleteAsync(prompt, variables, deadline, modelId, request.Token));
        request.Add(reply);
        return request.Finish();
    }

    /// <summary>Fills a prompt and gives the reply piece by piece, as it is written.</summary>
    /// <exception cref="ModelException">No reply came, or it broke off.</exception>
    /// <exception cref="InvalidOperationException">No model is configured.</exception>
    public async IAsyncEnumerable<string> StreamAsync(
        PromptName prompt, IReadOnlyDictionary<string, string> variables, Deadline deadline,
            [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(variables);
        using var request = await StartAsync(variables, deadline, cancellation);
        await using var pieces =
            await request.Guard(() =>
                Task.FromResult(Chat().StreamAsync(prompt, variables, deadline, request.Token).GetAsyncEnumerator(request.Token)));
        while (await request.NextAsync(pieces.MoveNextAsync))
        {
            request.Add(pieces.Current);
            yield return pieces.Current.Text;
        }

        request.Finish();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        clients?.Dispose();
        turns.Dispose();
    }

    private async Task<ModelRequest> StartAsync(IReadOnlyDictionary<string, string> variables, Deadline deadline,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(deadline);
        if (!IsConfigured)
            throw new InvalidOperationException("No model is configured.");
        var request = new ModelRequest(turns, budget, time, log, deadline, cancellation);
        try
        {
            await request.StartAsync(variables.Values.Sum(TokenEstimate.Of) + options.WrittenTokens);
            return request;
        }
        catch
        {
            request.Dispose();
            throw;
        }
    }

    // Semantic Kernel is loaded here and nowhere earlier: a start without a model does not pay for it.
    private KernelChat Chat()
    {
        lock (gate)
        {
            clients ??= new ChatClients(options, time, log);
            return chat ??= new KernelChat(options, clients.Of);
        }
    }
}
