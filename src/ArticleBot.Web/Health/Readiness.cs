using System.Collections.Immutable;

namespace ArticleBot.Web.Health;

/// <summary>Looks at every part, at most once in some seconds: whoever asks more often is told what was seen last. Thread-safe.</summary>
internal sealed class Readiness(IEnumerable<IHealthPart> parts, TimeProvider time) : IDisposable
{
    private static readonly TimeSpan Age = TimeSpan.FromSeconds(3);
    private readonly SemaphoreSlim turn = new(1);
    private ImmutableArray<(string Name, PartHealth Health)> seen = [];
    private DateTimeOffset seenAt = DateTimeOffset.MinValue;

    /// <summary>How each part is, in their order.</summary>
    public async Task<ImmutableArray<(string Name, PartHealth Health)>> LookAsync(CancellationToken cancellation)
    {
        await turn.WaitAsync(cancellation);
        try
        {
            if (time.GetUtcNow() - seenAt < Age)
                return seen;
            var looks = parts.Select(async part => (part.Name, Health: await part.LookAsync(cancellation)));
            seen = [.. await Task.WhenAll(looks)];
            seenAt = time.GetUtcNow();
            return seen;
        }
        finally
        {
            turn.Release();
        }
    }

    public void Dispose() => turn.Dispose();
}
