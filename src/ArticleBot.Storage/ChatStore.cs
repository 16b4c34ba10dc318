using ArticleBot.Serving;
using Microsoft.Extensions.Options;

namespace ArticleBot.Storage;

/// <summary>Keeps channels' choices and votes in a database.</summary>
internal sealed class ChatStore(Database database, IOptions<StorageOptions> options, TimeProvider time) : IChannelStore, IVoteStore
{
    /// <inheritdoc/>
    public string? Find(string channel) => database
        .Read(session => session.Query($"SELECT article FROM channels WHERE channel = {channel}", row => row.GetString(0)))
        .FirstOrDefault();

    /// <inheritdoc/>
    public void Choose(string channel, string article, bool replaces = true) => database.Write(session => replaces
        ? session.Execute($"""
            INSERT INTO channels (channel, article) VALUES ({channel}, {article})
            ON CONFLICT (channel) DO UPDATE SET article = excluded.article
            """)
        : session.Execute($"INSERT INTO channels (channel, article) VALUES ({channel}, {article}) ON CONFLICT (channel) DO NOTHING"));

    /// <inheritdoc/>
    public bool Vote(string questionId, string user, bool isUp) => database.Write(session =>
    {
        var (now, vote) = (time.GetUtcNow(), isUp ? 1L : 0L);
        session.Execute($"DELETE FROM votes WHERE voted_at < {(now - options.Value.VotesMaxAge).ToUnixTimeMilliseconds()}");
        return session.Execute($"""
            INSERT INTO votes (question, voter, is_up, voted_at) VALUES ({questionId}, {user}, {vote}, {now.ToUnixTimeMilliseconds()})
            ON CONFLICT (question, voter) DO UPDATE SET is_up = excluded.is_up, voted_at = excluded.voted_at
            WHERE votes.is_up <> excluded.is_up
            """) > 0;
    });

    /// <inheritdoc/>
    public (long Ups, long Downs) Count()
    {
        var oldest = (time.GetUtcNow() - options.Value.VotesMaxAge).ToUnixTimeMilliseconds();
        return database.Read(session => (
            session.Number($"SELECT COUNT(*) FROM votes WHERE is_up = 1 AND voted_at >= {oldest}"),
            session.Number($"SELECT COUNT(*) FROM votes WHERE is_up = 0 AND voted_at >= {oldest}")));
    }
}
