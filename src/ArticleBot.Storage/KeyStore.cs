using System.Collections.Immutable;
using ArticleBot.Keys;
using ArticleBot.Library;

namespace ArticleBot.Storage;

/// <summary>Keeps the keys of the API in a database.</summary>
internal sealed class KeyStore(Database database, TimeProvider time) : IKeyStore
{
    // A busy key writes once a minute, not at each request.
    private static readonly TimeSpan Exactness = TimeSpan.FromMinutes(1);

    /// <inheritdoc/>
    public bool Add(ApiKey key, string text) => database.Write(session => session.Execute($"""
        INSERT INTO api_keys (name, hash, is_read_only, requests, added_at, expires_at)
        VALUES ({key.Name}, {KeyText.HashOf(text)}, {(key.IsReadOnly ? 1L : 0L)}, {(long?)key.RequestsPerMinute},
                {key.AddedAt.ToUnixTimeMilliseconds()}, {key.ExpiresAt?.ToUnixTimeMilliseconds()})
        ON CONFLICT (name) DO NOTHING
        """)) > 0;

    /// <inheritdoc/>
    public ImmutableArray<ApiKey> List() => database.IsThere ? database.Read<ImmutableArray<ApiKey>>(session =>
    [
        .. session.Query($"SELECT name, is_read_only, requests, added_at, expires_at, used_at FROM api_keys", Columns.Key)
            .OrderBy(key => key.Name, StringComparer.Ordinal),
    ]) : [];

    /// <inheritdoc/>
    public bool Revoke(string name) =>
        database.IsThere && database.Write(session => session.Execute($"DELETE FROM api_keys WHERE name = {name}")) > 0;

    /// <inheritdoc/>
    public ApiKey? Use(string text)
    {
        if (!KeyText.IsOne(text) || !database.IsThere)
            return null;
        var found = database.Read(session => session.Query(
            $"""
            SELECT name, is_read_only, requests, added_at, expires_at, used_at FROM api_keys WHERE hash = {KeyText.HashOf(text)}
            """,
            Columns.Key));
        var now = time.GetUtcNow();
        if (found is not [var key] || key.ExpiresAt <= now)
            return null;
        if (key.UsedAt is null || now - key.UsedAt >= Exactness)
            Note(key.Name, now);
        return key;
    }

    // A store that cannot be written takes the time of the last use away, not the answer.
    private void Note(string name, DateTimeOffset now)
    {
        try
        {
            database.Write(session => session.Execute($"UPDATE api_keys SET used_at = {now.ToUnixTimeMilliseconds()} WHERE name = {name}"));
        }
        catch (StoreException)
        {
            // Whoever looks after the bot is told by /health/ready.
        }
    }
}
