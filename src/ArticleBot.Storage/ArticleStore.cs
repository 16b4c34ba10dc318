using System.Collections.Immutable;
using ArticleBot.Library;
using ArticleBot.Library.Terms;

namespace ArticleBot.Storage;

/// <summary>Keeps the library's articles in a database.</summary>
internal sealed class ArticleStore(Database database) : IArticleStore
{
    private const string Everybody = "";

    /// <inheritdoc/>
    public bool IsThere => database.IsThere;

    /// <inheritdoc/>
    public AddedArticle Add(NewArticle article, LibraryOptions? limits = null) => database.Write(session =>
    {
        var (owner, hash, addedAt) = (article.Owner ?? Everybody, article.Text.Kept.Hash, article.AddedAt.ToUnixTimeMilliseconds());
        if (Seen(session, owner, hash) is { } same)
            return new AddedArticle(same, IsNew: false);
        // A seed that was hidden, and is wanted again.
        if (session.Execute($"UPDATE articles SET is_hidden = 0 WHERE hash = {hash} AND owner = {owner} AND is_hidden = 1") > 0)
            return new AddedArticle(Seen(session, owner, hash)!, IsNew: true);
        if (limits is not null)
            Check(session, owner, article.Text.Kept.Bytes, limits);
        Keep(session, article.Text);
        var id = FreeId(session, owner, article.Id);
        session.Execute($"""
            INSERT INTO articles (id, folded_id, owner, hash, source, added_by, added_at, is_seed)
            VALUES ({id}, {Folded(id)}, {owner}, {hash}, {article.Source}, {article.AddedBy}, {addedAt},
                    {(ArticleOrigin.IsSeed(article.Source) ? 1L : 0L)})
            """);
        return new AddedArticle(Seen(session, owner, hash)!, IsNew: true);
    });

    /// <inheritdoc/>
    public ImmutableArray<ArticleEntry> List(string? owner) => database.Read<ImmutableArray<ArticleEntry>>(session =>
    [
        .. session.Query($"SELECT * FROM entries WHERE owner IN ({Everybody}, {owner ?? Everybody}) AND is_hidden = 0", Columns.Entry)
            .OrderBy(entry => entry.Id, StringComparer.Ordinal),
    ]);

    /// <inheritdoc/>
    public ArticleEntry? Find(string? owner, string id)
    {
        var alike = database.Read(session => session.Query(
            $"SELECT * FROM entries WHERE folded_id = {Folded(id)} AND owner IN ({Everybody}, {owner ?? Everybody}) AND is_hidden = 0",
            Columns.Entry));
        return alike.Find(entry => entry.Id.Equals(id, StringComparison.Ordinal)) ?? alike.FirstOrDefault();
    }

    /// <inheritdoc/>
    public ReadText? Read(string hash) => database.Read(session => session.Query(
        $"SELECT hash, file_hash, title, paragraphs, bytes, name, content, address, given_title FROM texts WHERE hash = {hash}",
        Columns.Text)).FirstOrDefault();

    /// <inheritdoc/>
    public ImmutableArray<ArticleEntry> Entries(string? owner, IReadOnlyCollection<long> numbers) =>
        database.Read<ImmutableArray<ArticleEntry>>(session =>
        [
            .. numbers.SelectMany(number => session.Query(
                    $"SELECT * FROM entries WHERE number = {number} AND owner IN ({Everybody}, {owner ?? Everybody}) AND is_hidden = 0",
                    Columns.Entry))
                .OrderBy(entry => entry.Id, StringComparer.Ordinal),
        ]);

    /// <inheritdoc/>
    public void ReadTerms(string? owner, Action<KeptTerms> read) => database.Read(session => session.Each(
        $"""
        SELECT a.number, a.hash, t.terms FROM articles a LEFT JOIN terms t ON t.hash = a.hash
        WHERE a.owner IN ({Everybody}, {owner ?? Everybody}) AND a.is_hidden = 0
        """,
        row => read(Columns.Terms(row))));

    /// <inheritdoc/>
    public void KeepTerms(IReadOnlyDictionary<string, byte[]> terms) =>
        database.Write(session => terms.Sum(text => KeepTerms(session, text.Key, text.Value)));

    /// <inheritdoc/>
    public bool Remove(ArticleEntry entry) => database.Write(session =>
    {
        if (ArticleOrigin.IsSeed(entry.Source))
            return session.Execute($"UPDATE articles SET is_hidden = 1 WHERE number = {entry.Number} AND is_hidden = 0") > 0;
        var hashes = session.Query(
            $"SELECT hash FROM revisions WHERE article = {entry.Number} UNION SELECT hash FROM articles WHERE number = {entry.Number}",
            row => row.GetString(0));
        session.Execute($"DELETE FROM revisions WHERE article = {entry.Number}");
        var isGone = session.Execute($"DELETE FROM articles WHERE number = {entry.Number}") > 0;
        foreach (var hash in hashes)
            session.Execute($"""
                DELETE FROM texts WHERE hash = {hash}
                AND NOT EXISTS (SELECT 1 FROM articles WHERE hash = {hash}) AND NOT EXISTS (SELECT 1 FROM revisions WHERE hash = {hash})
                """);
        return isGone;
    });

    /// <inheritdoc/>
    public ArticleEntry? Revise(ArticleEntry entry, ReadText text, DateTimeOffset now) => database.Write(session =>
    {
        if (session.Number($"SELECT COUNT(*) FROM articles WHERE number = {entry.Number} AND hash = {entry.Text.Hash}") == 0)
            return null;
        Keep(session, text);
        var until = now.ToUnixTimeMilliseconds();
        session.Execute($"INSERT INTO revisions (article, hash, until) VALUES ({entry.Number}, {entry.Text.Hash}, {until})");
        session.Execute($"UPDATE articles SET hash = {text.Kept.Hash} WHERE number = {entry.Number}");
        return session.Query($"SELECT * FROM entries WHERE number = {entry.Number}", Columns.Entry).FirstOrDefault();
    });

    /// <inheritdoc/>
    public ImmutableArray<ArticleRevision> Revisions(ArticleEntry entry) => database.Read<ImmutableArray<ArticleRevision>>(session =>
    [
        .. session.Query($"""
            SELECT t.hash, t.file_hash, t.title, t.paragraphs, t.bytes, r.until
            FROM revisions r JOIN texts t ON t.hash = r.hash WHERE r.article = {entry.Number} ORDER BY r.number DESC
            """, Columns.Revision),
    ]);

    /// <inheritdoc/>
    public ImmutableDictionary<string, SeedState> Seeds() => database.Read(session => session.Query(
        $"SELECT a.source, a.id, t.file_hash, a.is_hidden FROM articles a JOIN texts t ON t.hash = a.hash WHERE a.is_seed = 1",
        row => (Source: row.GetString(0), State: new SeedState(row.GetString(1), row.GetString(2), row.GetInt64(3) != 0))))
        .ToImmutableDictionary(seed => seed.Source, seed => seed.State, StringComparer.Ordinal);

    private static ArticleEntry? Seen(Session session, string owner, string hash) => session
        .Query($"SELECT * FROM entries WHERE hash = {hash} AND owner IN ({Everybody}, {owner}) AND is_hidden = 0", Columns.Entry)
        .MaxBy(entry => entry.Owner?.Length ?? 0);

    private static void Check(Session session, string owner, long bytes, LibraryOptions limits)
    {
        var kept = session.Number($"SELECT COUNT(*) FROM articles WHERE owner = {owner}");
        if (kept >= limits.MaxArticles)
            throw new LibraryFullException($"{limits.MaxArticles:N0} articles are kept here, the most there may be (Library:MaxArticles)");
        var used = session.Number($"SELECT COALESCE(SUM(bytes), 0) FROM entries WHERE owner = {owner}");
        if (used + bytes > limits.MaxBytes)
            throw new LibraryFullException($"the articles kept here would have more than {limits.MaxBytes:N0} bytes (Library:MaxBytes)");
    }

    private static void Keep(Session session, ReadText text)
    {
        KeepText(session, text);
        if (text.Terms is { } terms)
            KeepTerms(session, text.Kept.Hash, terms.ToArray());
    }

    private static int KeepTerms(Session session, string hash, byte[] terms) => session.Execute($"""
        INSERT INTO terms (hash, terms) SELECT hash, {terms} FROM texts WHERE hash = {hash}
        ON CONFLICT (hash) DO NOTHING
        """);

    private static void KeepText(Session session, ReadText text) => session.Execute($"""
        INSERT INTO texts (hash, file_hash, name, content, address, given_title, title, paragraphs, bytes)
        VALUES ({text.Kept.Hash}, {text.Kept.FileHash}, {text.Content.Name}, {text.Content.Bytes}, {text.Content.Address?.ToString()},
                {text.GivenTitle}, {text.Kept.Title}, {(long)text.Kept.Paragraphs}, {text.Kept.Bytes})
        ON CONFLICT (hash) DO NOTHING
        """);

    // A name that is everybody's is nobody's own: whoever sees both could not tell them apart.
    private static string FreeId(Session session, string owner, string wanted)
    {
        var (id, number) = (wanted, 1);
        while (IsTaken(session, owner, id))
            id = $"{wanted} ({++number})";
        return id;
    }

    private static bool IsTaken(Session session, string owner, string id) => owner == Everybody
        ? session.Number($"SELECT COUNT(*) FROM articles WHERE id = {id}") > 0
        : session.Number($"SELECT COUNT(*) FROM articles WHERE id = {id} AND owner IN ({Everybody}, {owner})") > 0;

    private static string Folded(string id) => id.ToUpperInvariant();
}
