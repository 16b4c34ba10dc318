using ArticleBot.Model;
using Microsoft.Extensions.Options;

namespace ArticleBot.Web.Health;

/// <summary>
/// Whether the language model's server answers at all: it is asked for nothing that costs, and told no key. Without it answers are
/// extractive.
/// </summary>
internal sealed class ModelHealth(IOptions<ModelOptions> options, TimeProvider time) : IHealthPart, IDisposable
{
    private const string OpenAI = "https://api.openai.com/v1";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Age = TimeSpan.FromSeconds(30);
    private readonly HttpClient client =
        new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { Timeout = Patience };
    private volatile Seen? last;

    public string Name => "model";

    public async Task<PartHealth> LookAsync(CancellationToken cancellation)
    {
        if (options.Value.Provider == ModelProvider.None)
            return new(HealthState.Off);
        if (last is { } seen && time.GetUtcNow() - seen.At < Age)
            return seen.Health;
        var health = await AskAsync(cancellation);
        last = new Seen(health, time.GetUtcNow());
        return health;
    }

    public void Dispose() => client.Dispose();

    // Any reply, a refusal too, comes from a server that can be reached.
    private async Task<PartHealth> AskAsync(CancellationToken cancellation)
    {
        try
        {
            var address = new Uri(options.Value.Endpoint.Length > 0 ? options.Value.Endpoint : OpenAI);
            using var reply = await client.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, cancellation);
            return (int)reply.StatusCode >= StatusCodes.Status500InternalServerError
                ? new(HealthState.Degraded, "the language model's server says that it fails") : new(HealthState.Ready);
        }
        catch (Exception exception) when (exception is HttpRequestException
            || exception is OperationCanceledException && !cancellation.IsCancellationRequested)
        {
            return new(HealthState.Degraded, "the language model cannot be reached");
        }
    }

    private sealed record Seen(PartHealth Health, DateTimeOffset At);
}
