namespace ArticleBot.Library;

/// <summary>Copies all that is kept to a file and back, while other programs use it.</summary>
public interface IStoreBackup
{
    /// <summary>Writes a copy of the store as it is at one moment.</summary>
    /// <param name="file">The copy, which must not exist yet; it is there whole or not at all.</param>
    /// <exception cref="StoreException">It could not be written, or the store is a server's, which has tools of its own.</exception>
    void BackUp(string file);

    /// <summary>Puts a copy in the store's place, and brings it up to date; what was there stays beside it.</summary>
    /// <param name="file">A copy that <see cref="BackUp"/> wrote, perhaps of an earlier version.</param>
    /// <returns>The file with what was there before; null where there was nothing.</returns>
    /// <exception cref="StoreException">It is no such copy, or it could not be put there; the store is unchanged.</exception>
    string? Restore(string file);
}
