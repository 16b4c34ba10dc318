using System.Data;
using System.Data.Common;
using Npgsql;

namespace ArticleBot.Storage;

/// <summary>A PostgreSQL server.</summary>
internal sealed class PostgreSqlDatabase(string connectionString) : Database
{
    private const int PatienceSeconds = 30;

    // Names the lock of those who write; any number that nobody else uses.
    private const long WritersLock = 0x4172_7469_636C_6542;

    private readonly Lazy<string> complete = new(() =>
        new NpgsqlConnectionStringBuilder(connectionString) { CommandTimeout = PatienceSeconds, Timeout = PatienceSeconds }.ToString());

    public override bool IsThere => true;

    public override (string Key, string Bytes) Words => ("BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY", "BYTEA");

    protected override DbConnection Connect()
    {
        var connection = new NpgsqlConnection(complete.Value);
        try
        {
            connection.Open();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    protected override DbTransaction Begin(DbConnection connection, bool isWriting)
    {
        var transaction = connection.BeginTransaction(IsolationLevel.ReadCommitted);
        if (isWriting)
        {
            using var locking = connection.CreateCommand();
            locking.Transaction = transaction;
            locking.CommandText = $"SELECT pg_advisory_xact_lock({WritersLock})";
            locking.ExecuteNonQuery();
        }

        return transaction;
    }
}
