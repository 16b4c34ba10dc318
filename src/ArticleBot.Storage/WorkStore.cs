using ArticleBot.Library;

namespace ArticleBot.Storage;

/// <summary>Keeps what is known of work in a database.</summary>
internal sealed class WorkStore(Database database) : IWorkStore
{
    /// <inheritdoc/>
    public void Begin(KeptWork work, DateTimeOffset oldest) => database.Write(session =>
    {
        session.Execute($"DELETE FROM works WHERE seen_at < {oldest.ToUnixTimeMilliseconds()}");
        return session.Execute($"""
            INSERT INTO works (id, wanted, state, seen_at)
            VALUES ({work.Id}, {work.Wanted}, {work.State}, {work.SeenAt.ToUnixTimeMilliseconds()})
            """);
    });

    /// <inheritdoc/>
    public void Tell(string id, string state, DateTimeOffset now) => database.Write(session => session.Execute(
        $"UPDATE works SET state = {state}, seen_at = {now.ToUnixTimeMilliseconds()} WHERE id = {id}"));

    /// <inheritdoc/>
    public KeptWork? Find(string id) => database.Read(session => session.Query(
        $"SELECT wanted, state, seen_at FROM works WHERE id = {id}",
        row => new KeptWork(id, row.GetString(0), row.GetString(1), DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(2)))))
        is [var work] ? work : null;
}
