using ArticleBot.Library;

namespace ArticleBot.Storage;

/// <summary>Tries to write to a database.</summary>
internal sealed class StoreCheck(Database database, TimeProvider time) : IStoreCheck
{
    /// <inheritdoc/>
    public void Write() => database.Write(session => session.Execute($"""
        INSERT INTO store_checks (id, tried_at) VALUES (1, {time.GetUtcNow().ToUnixTimeMilliseconds()})
        ON CONFLICT (id) DO UPDATE SET tried_at = excluded.tried_at
        """));
}
