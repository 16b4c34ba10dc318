using System.Collections.Immutable;
using System.Text;
using ArticleBot.Conversations;
using ArticleBot.Conversations.Turns;
using ArticleBot.Library;
using Microsoft.Extensions.Logging;

namespace ArticleBot.Storage;

/// <summary>Keeps what was said lately in a database. Where that fails, the log says so and the conversation goes on from memory.</summary>
internal sealed partial class TurnStore(Database database, ILogger<TurnStore> log) : IConversationStore
{
    /// <inheritdoc/>
    public ImmutableArray<(Turn Turn, DateTimeOffset At)> Recall(string conversation, DateTimeOffset after, int most)
    {
        try
        {
            var turns = database.Read(session => session.Query(
                $"""
                SELECT question, reply, said_at, about, answer, asked FROM turns
                WHERE conversation = {Clean(conversation)} AND said_at > {after.ToUnixTimeMilliseconds()}
                ORDER BY number DESC LIMIT {(long)most}
                """,
                row => (Columns.Turn(row), Columns.Time(row, 2))));
            turns.Reverse();
            return [.. turns];
        }
        catch (StoreException exception)
        {
            LogFailed(exception.Message);
            return [];
        }
    }

    /// <inheritdoc/>
    public void Remember(string conversation, Turn turn, DateTimeOffset at, DateTimeOffset oldest) => Try(session =>
    {
        session.Execute($"DELETE FROM turns WHERE said_at <= {oldest.ToUnixTimeMilliseconds()}");
        var about = turn.About is null ? null : Clean(turn.About);
        var answer = turn.Answer is null ? null : TurnGround.Of(turn.Answer).ToJson();
        return session.Execute($"""
            INSERT INTO turns (conversation, said_at, question, reply, about, answer, asked)
            VALUES ({Clean(conversation)}, {at.ToUnixTimeMilliseconds()}, {Clean(turn.Question)}, {Clean(turn.Reply)}, {about}, {answer},
                {Clean(turn.Asked)})
            """);
    });

    /// <inheritdoc/>
    public void Forget(string conversation) =>
        Try(session => session.Execute($"DELETE FROM turns WHERE conversation = {Clean(conversation)}"));

    private void Try(Func<Session, int> work)
    {
        try
        {
            database.Write(work);
        }
        catch (StoreException exception)
        {
            LogFailed(exception.Message);
        }
    }

    // PostgreSQL takes no zero, and neither database half a pair of surrogates.
    private static string Clean(string words) =>
        Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(words)).Replace("\0", "", StringComparison.Ordinal);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A conversation is not kept: {Reason}")]
    private partial void LogFailed(string reason);
}
