using System.Text.Json;
using ArticleBot.Library;
using ArticleBot.Replies.Keeping;

namespace ArticleBot.Storage;

/// <summary>Keeps answers in a database.</summary>
internal sealed class AnswerStore(Database database) : IAnswerStore
{
    /// <inheritdoc/>
    public void Keep(KeptAnswer answer, DateTimeOffset oldest)
    {
        // Most answers have been given before, and reading waits for nobody.
        if (IsKept(answer.Id))
            return;
        database.Write(session =>
        {
            session.Execute($"DELETE FROM kept_answers WHERE asked_at < {oldest.ToUnixTimeMilliseconds()}");
            return session.Execute($"""
                INSERT INTO kept_answers (id, asked_at, content)
                VALUES ({answer.Id}, {answer.AskedAt.ToUnixTimeMilliseconds()}, {KeptAnswerJson.Of(answer)})
                ON CONFLICT (id) DO NOTHING
                """);
        });
    }

    /// <inheritdoc/>
    public KeptAnswer? Find(string id)
    {
        var content = database.Read(session => session.Query($"SELECT content FROM kept_answers WHERE id = {id}", row => row.GetString(0)));
        try
        {
            return content is [var text] ? KeptAnswerJson.Read(text) : null;
        }
        catch (JsonException exception)
        {
            throw new StoreException("the answer cannot be read (Storage)", exception);
        }
    }

    private bool IsKept(string id) => database.Read(session => session.Number($"SELECT COUNT(*) FROM kept_answers WHERE id = {id}")) > 0;
}
