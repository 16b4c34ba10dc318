using ArticleBot.Chats;

namespace ArticleBot.Storage;

/// <summary>Keeps in a database which deliveries were taken.</summary>
internal sealed class ClaimStore(Database database, TimeProvider time) : IClaimStore
{
    // Old claims do no harm for a while; to look for them each time would.
    private static readonly TimeSpan Between = TimeSpan.FromMinutes(5);
    private long sweptAt = long.MinValue;

    /// <inheritdoc/>
    public bool TryClaim(string id) => database.Write(session =>
    {
        var now = time.GetUtcNow();
        var milliseconds = now.ToUnixTimeMilliseconds();
        if (milliseconds - Between.TotalMilliseconds >= Volatile.Read(ref sweptAt))
        {
            session.Execute($"DELETE FROM claims WHERE claimed_at < {(now - IClaimStore.Lifetime).ToUnixTimeMilliseconds()}");
            Volatile.Write(ref sweptAt, milliseconds);
        }

        return session.Execute($"""
            INSERT INTO claims (id, claimed_at) VALUES ({id}, {milliseconds}) ON CONFLICT (id) DO NOTHING
            """) > 0;
    });
}
