namespace ArticleBot.Meaning;

/// <summary>Keeps tables of vectors for later runs. Thread-safe. A cache that fails costs time; it throws nothing.</summary>
public interface IVectorCache
{
    /// <summary>A kept table; null where there is none, or none that can be trusted.</summary>
    /// <param name="key">Names the texts and the model; the same key is always the same table.</param>
    VectorTable? Read(VectorKey key);

    /// <summary>Keeps a table.</summary>
    void Write(VectorKey key, VectorTable table);
}
