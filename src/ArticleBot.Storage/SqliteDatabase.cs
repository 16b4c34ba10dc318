using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace ArticleBot.Storage;

/// <summary>A file on this machine. What is committed lies on the disk: a killed process and a loss of power take nothing of it.</summary>
internal sealed class SqliteDatabase(string path) : Database
{
    private const int PatienceSeconds = 30;

    public override bool IsThere => File.Exists(path);

    public override (string Key, string Bytes) Words => ("INTEGER PRIMARY KEY AUTOINCREMENT", "BLOB");

    protected override DbConnection Connect()
    {
        if (!IsThere)
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var settings = new SqliteConnectionStringBuilder { DataSource = path, ForeignKeys = true, DefaultTimeout = PatienceSeconds };
        var connection = new SqliteConnection(settings.ToString());
        try
        {
            connection.Open();
            using var durability = connection.CreateCommand();
            durability.CommandText = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;";
            durability.ExecuteNonQuery();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    protected override DbTransaction Begin(DbConnection connection, bool isWriting) =>
        ((SqliteConnection)connection).BeginTransaction(deferred: !isWriting);
}
