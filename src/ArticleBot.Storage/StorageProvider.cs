namespace ArticleBot.Storage;

/// <summary>Who keeps the library.</summary>
public enum StorageProvider
{
    /// <summary>A file on this machine.</summary>
    Sqlite,

    /// <summary>A PostgreSQL server, which several machines may share.</summary>
    PostgreSql,
}
