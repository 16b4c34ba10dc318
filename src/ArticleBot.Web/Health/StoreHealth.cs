using ArticleBot.Library;

namespace ArticleBot.Web.Health;

/// <summary>Whether what is to be kept can be kept: it tries.</summary>
internal sealed class StoreHealth(IStoreCheck store) : IHealthPart
{
    public string Name => "store";

    public Task<PartHealth> LookAsync(CancellationToken cancellation) => Task.Run(Look, cancellation);

    private PartHealth Look()
    {
        try
        {
            store.Write();
            return new(HealthState.Ready);
        }
        catch (StoreException exception)
        {
            return new(HealthState.NotReady, exception.Message);
        }
    }
}
