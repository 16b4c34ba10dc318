namespace ArticleBot.Chats;

/// <summary>Keeps which article each channel asks about. Thread-safe.</summary>
/// <exception cref="Library.StoreException">The store cannot be read or written; thrown by every method.</exception>
public interface IChannelStore
{
    /// <summary>The id of the channel's article; null where none was chosen.</summary>
    string? Find(string channel);

    /// <summary>Sets the channel's article.</summary>
    /// <param name="channel">The channel.</param>
    /// <param name="article">The article's id.</param>
    /// <param name="replaces">Whether it takes the place of one that was chosen before.</param>
    void Choose(string channel, string article, bool replaces = true);
}
