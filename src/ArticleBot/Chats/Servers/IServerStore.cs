using System.Collections.Frozen;

namespace ArticleBot.Chats.Servers;

/// <summary>Keeps the settings of servers. Thread-safe.</summary>
/// <exception cref="Library.StoreException">The store cannot be read or written; thrown by every method.</exception>
public interface IServerStore
{
    /// <summary>The settings of every server for which something was set, by its id.</summary>
    FrozenDictionary<string, ServerSettings> List();

    /// <summary>Changes a server's settings as one step: of two changes at once none is lost.</summary>
    /// <param name="server">The server's id.</param>
    /// <param name="change">Makes the new settings of those before.</param>
    /// <returns>The settings before and after.</returns>
    (ServerSettings Before, ServerSettings After) Change(string server, Func<ServerSettings, ServerSettings> change);
}
