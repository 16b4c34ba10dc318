using System.Globalization;
using ArticleBot.Library;
using Microsoft.Data.Sqlite;

namespace ArticleBot.Storage;

/// <summary>Copies a database of SQLite page by page by its own means: programs that use it meanwhile wait or go on.</summary>
/// <param name="path">The database; null where it is a server's.</param>
/// <param name="time">Names what a restore puts aside.</param>
internal sealed class StoreBackup(string? path, TimeProvider time) : IStoreBackup
{
    private const string Server = "the library is PostgreSQL's (Storage:Provider): pg_dump and pg_restore copy it";

    /// <inheritdoc/>
    public void BackUp(string file)
    {
        var store = path ?? throw new StoreException(Server);
        if (!File.Exists(store))
            throw new StoreException("there is nothing to back up yet (Storage:Path)");
        if (Path.Exists(file))
            throw new StoreException("the file is there already; a backup takes no other's place");
        Copy(store, file);
    }

    /// <inheritdoc/>
    public string? Restore(string file)
    {
        var store = path ?? throw new StoreException(Server);
        // An earlier version's copy is brought up to date before it takes the place.
        var fresh = $"{store}.restoring";
        Copy(file, fresh, isNewPlace: true);
        try
        {
            _ = new SqliteDatabase(fresh).Read(session => session.Number($"SELECT COUNT(*) FROM articles"));
            SqliteConnection.ClearAllPools();
            var before = File.Exists(store)
                ? string.Create(CultureInfo.InvariantCulture, $"{store}.before-{time.GetUtcNow():yyyyMMdd-HHmmss}") : null;
            if (before is not null)
                Copy(store, before);
            Copy(fresh, store, replaces: true);
            return before;
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            Delete(fresh);
        }
    }

    private static void Copy(string from, string to, bool replaces = false, bool isNewPlace = false)
    {
        // A copy that breaks off is no copy; a store keeps its file, for other programs have it open.
        var target = replaces ? to : $"{to}.part";
        try
        {
            // A new machine has no folder for the store yet.
            if (isNewPlace)
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            CopyPages(from, target);
            if (!replaces)
                File.Move(target, to, overwrite: true);
        }
        catch (SqliteException exception) when (exception.SqliteErrorCode is 11 or 26)
        {
            throw new StoreException("the file is damaged, or is no backup", exception);
        }
        catch (Exception exception) when (exception is SqliteException or IOException or UnauthorizedAccessException)
        {
            throw new StoreException("the copy cannot be made: the file cannot be read, or its folder not written", exception);
        }
        finally
        {
            if (!replaces)
                Delete(target);
        }
    }

    private static void CopyPages(string from, string to)
    {
        using (var source = Open(from, SqliteOpenMode.ReadOnly))
        using (var target = Open(to, SqliteOpenMode.ReadWriteCreate))
            source.BackupDatabase(target);
    }

    private static SqliteConnection Open(string file, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder { DataSource = file, Mode = mode, Pooling = false, DefaultTimeout = 30 }.ToString());
        connection.Open();
        // The connection's own patience is that of commands; the copying of pages asks SQLite's.
        using var patience = connection.CreateCommand();
        patience.CommandText = "PRAGMA busy_timeout = 30000";
        patience.ExecuteNonQuery();
        return connection;
    }

    private static void Delete(string file)
    {
        foreach (var part in (string[])[file, $"{file}-wal", $"{file}-shm", $"{file}-journal"])
        {
            // Of a missing folder File.Delete complains.
            if (File.Exists(part))
                File.Delete(part);
        }
    }
}
