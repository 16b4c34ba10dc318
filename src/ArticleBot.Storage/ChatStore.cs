using ArticleBot.Chats;

namespace ArticleBot.Storage;

/// <summary>Keeps channels' choices in a database.</summary>
internal sealed class ChatStore(Database database) : IChannelStore
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
}
