using System.Collections.Frozen;
using ArticleBot.Chats.Servers;

namespace ArticleBot.Storage;

/// <summary>Keeps servers' settings in a database.</summary>
internal sealed class ServerStore(Database database) : IServerStore
{
    /// <inheritdoc/>
    public FrozenDictionary<string, ServerSettings> List() => database.Read(session =>
        session.Query($"SELECT server, content FROM server_settings", row => (row.GetString(0), ServerSettings.FromJson(row.GetString(1))))
            .ToFrozenDictionary(row => row.Item1, row => row.Item2, StringComparer.Ordinal));

    /// <inheritdoc/>
    // One who writes has the database to itself: nobody changes the settings in between.
    public (ServerSettings Before, ServerSettings After) Change(string server, Func<ServerSettings, ServerSettings> change) =>
        database.Write(session =>
        {
            var before = Find(session, server);
            var after = change(before);
            session.Execute($"""
                INSERT INTO server_settings (server, content) VALUES ({server}, {after.ToJson()})
                ON CONFLICT (server) DO UPDATE SET content = excluded.content
                """);
            return (before, after);
        });

    private static ServerSettings Find(Session session, string server) =>
        session.Query($"SELECT content FROM server_settings WHERE server = {server}", row => ServerSettings.FromJson(row.GetString(0)))
            is [var known] ? known : new ServerSettings();
}
