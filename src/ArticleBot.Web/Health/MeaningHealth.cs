using ArticleBot.Meaning;
using Microsoft.Extensions.Options;

namespace ArticleBot.Web.Health;

/// <summary>
/// Whether the models of meaning are loaded; the first look loads them. Without them words alone are compared.
/// </summary>
internal sealed class MeaningHealth(IOptions<MeaningOptions> options, LikenessSource likeness, Understanding understanding) : IHealthPart
{
    private const string Trial = "It rained in the night.";
    private readonly Lazy<Task> loading = new(() => Task.Run(async () =>
    {
        await likeness.LoadAsync(Trial);
        _ = understanding.Read(Trial, Trial);
        _ = understanding.Judge(Trial, Trial);
    }));

    public string Name => "meaning";

    public Task<PartHealth> LookAsync(CancellationToken cancellation) => Task.FromResult(Look());

    private PartHealth Look()
    {
        if (options.Value.Provider == MeaningProvider.None)
            return new(HealthState.Off);
        if (!loading.Value.IsCompleted)
            return new(HealthState.Degraded, "the models of meaning are being loaded");
        return likeness.IsThere && understanding.IsThere
            ? new(HealthState.Ready) : new(HealthState.Degraded, "a model of meaning does not work; the log says why");
    }
}
