namespace ArticleBot.Library;

/// <summary>Tries whether what is to be kept can be kept. Thread-safe.</summary>
public interface IStoreCheck
{
    /// <summary>Writes a little.</summary>
    /// <exception cref="StoreException">It cannot be written.</exception>
    void Write();
}
