using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using ArticleBot.Votes;
using Microsoft.Extensions.Options;

namespace ArticleBot.Storage;

/// <summary>Keeps votes and the answers that they are about in a database.</summary>
internal sealed class VoteStore(Database database, IOptions<StorageOptions> options, TimeProvider time) : IVoteStore
{
    private const string KeyName = "voters";
    private const int KeySize = 32;
    private const int HashSize = 16;

    /// <inheritdoc/>
    public void Keep(string questionId, GivenAnswer given) => database.Write(session =>
    {
        session.Execute($"""
            DELETE FROM answers WHERE given_at < {Before(options.Value.AnswersMaxAge)}
            AND NOT EXISTS (SELECT 1 FROM votes WHERE votes.question = answers.question)
            """);
        return session.Execute($"""
            INSERT INTO answers (question, given_at, content) VALUES ({questionId}, {Before(TimeSpan.Zero)}, {given.ToJson()})
            ON CONFLICT (question) DO UPDATE SET given_at = excluded.given_at, content = excluded.content
            """);
    });

    /// <inheritdoc/>
    public bool Vote(string questionId, string user, bool isUp, VoteReason? reason = null) => database.Write(session =>
    {
        session.Execute($"DELETE FROM votes WHERE voted_at < {Before(options.Value.VotesMaxAge)}");
        var (voter, vote, why) = (Hashed(KeyOf(session), user), isUp ? 1L : 0L, isUp ? "" : reason?.ToString() ?? "");
        return session.Execute($"""
            INSERT INTO votes (question, voter, is_up, reason, voted_at)
            VALUES ({questionId}, {voter}, {vote}, {why}, {Before(TimeSpan.Zero)})
            ON CONFLICT (question, voter) DO UPDATE SET is_up = excluded.is_up, reason = excluded.reason, voted_at = excluded.voted_at,
            words = CASE WHEN excluded.is_up = 1 THEN '' ELSE votes.words END
            WHERE votes.is_up <> excluded.is_up OR votes.reason <> excluded.reason
            """) > 0;
    });

    /// <inheritdoc/>
    public void Explain(string questionId, string user, string words) => database.Write(session =>
    {
        var (voter, now) = (Hashed(KeyOf(session), user), Before(TimeSpan.Zero));
        return session.Execute($"""
            INSERT INTO votes (question, voter, is_up, voted_at, words)
            VALUES ({questionId}, {voter}, 0, {now}, {ReceivedVote.Clean(words)})
            ON CONFLICT (question, voter) DO UPDATE SET is_up = 0, voted_at = excluded.voted_at, words = excluded.words
            """);
    });

    /// <inheritdoc/>
    public (long Ups, long Downs) Count()
    {
        var oldest = Before(options.Value.VotesMaxAge);
        return database.Read(session => (
            session.Number($"SELECT COUNT(*) FROM votes WHERE is_up = 1 AND voted_at >= {oldest}"),
            session.Number($"SELECT COUNT(*) FROM votes WHERE is_up = 0 AND voted_at >= {oldest}")));
    }

    /// <inheritdoc/>
    public int Delete(DateTimeOffset before) => database.IsThere ? database.Write(session =>
    {
        var end = before.ToUnixTimeMilliseconds();
        // An answer that still waits for a vote is younger than the votes before that time, or goes when its own time has come.
        session.Execute($"""
            DELETE FROM answers WHERE EXISTS (SELECT 1 FROM votes WHERE votes.question = answers.question)
            AND NOT EXISTS (SELECT 1 FROM votes WHERE votes.question = answers.question AND voted_at >= {end})
            """);
        return session.Execute($"DELETE FROM votes WHERE voted_at < {end}");
    }) : 0;

    /// <inheritdoc/>
    public ImmutableArray<ReceivedVote> List() => database.IsThere ? database.Write<ImmutableArray<ReceivedVote>>(session =>
    {
        // The first look at votes of an earlier version hashes who gave them.
        KeyOf(session);
        return
        [
            .. session.Query(
                $"""
                SELECT v.question, v.voter, v.is_up, v.reason, v.voted_at, a.content, v.words
                FROM votes v LEFT JOIN answers a ON a.question = v.question
                WHERE v.voted_at >= {Before(options.Value.VotesMaxAge)} ORDER BY v.voted_at, v.question, v.voter
                """,
                Columns.Vote),
        ];
    }) : [];

    private static string KeyOf(Session session)
    {
        if (session.Query($"SELECT value FROM secrets WHERE name = {KeyName}", row => row.GetString(0)) is [var known])
            return known;
        var key = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(KeySize));
        session.Execute($"INSERT INTO secrets (name, value) VALUES ({KeyName}, {key})");
        // Earlier versions kept the voters as they were.
        foreach (var (question, voter) in session.Query($"SELECT question, voter FROM votes", row => (row.GetString(0), row.GetString(1))))
            session.Execute($"UPDATE votes SET voter = {Hashed(key, voter)} WHERE question = {question} AND voter = {voter}");
        return key;
    }

    private static string Hashed(string key, string user) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(Convert.FromHexString(key), Encoding.UTF8.GetBytes(user)).AsSpan(0, HashSize));

    private long Before(TimeSpan age) => (time.GetUtcNow() - age).ToUnixTimeMilliseconds();
}
