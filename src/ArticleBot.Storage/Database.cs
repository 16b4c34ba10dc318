using System.Data.Common;
using ArticleBot.Library;
using ArticleBot.Observing;

namespace ArticleBot.Storage;

/// <summary>
/// A database of which only the dialect differs. Every piece of work is one transaction; writers wait for one another. The
/// schema is brought up to date at the first use. Thread-safe.
/// </summary>
internal abstract class Database
{
    private readonly Lock gate = new();
    private bool isCurrent;

    /// <summary>Whether there is a database already; asking makes none.</summary>
    public abstract bool IsThere { get; }

    /// <summary>The words of the schema that differ: a key that counts by itself, and bytes.</summary>
    public abstract (string Key, string Bytes) Words { get; }

    /// <summary>Does a piece of work that changes something.</summary>
    /// <exception cref="StoreException">It failed, and nothing was changed.</exception>
    public T Write<T>(Func<Session, T> work) => Run(isWriting: true, work);

    /// <summary>Does a piece of work that only reads.</summary>
    /// <exception cref="StoreException">It failed.</exception>
    public T Read<T>(Func<Session, T> work) => Run(isWriting: false, work);

    /// <summary>Opens a connection, and makes the database where there is none.</summary>
    protected abstract DbConnection Connect();

    /// <summary>Begins a transaction; one that writes has the database to itself.</summary>
    protected abstract DbTransaction Begin(DbConnection connection, bool isWriting);

    private T Run<T>(bool isWriting, Func<Session, T> work)
    {
        using var step = TimedStep.Begin(TimedStep.Store);
        try
        {
            Update();
            return InTransaction(isWriting, work);
        }
        catch (Exception exception) when (exception is DbException or IOException or UnauthorizedAccessException or TimeoutException)
        {
            throw new StoreException($"the library cannot be {(isWriting ? "written" : "read")} (Storage): {Reason(exception)}", exception);
        }
    }

    private T InTransaction<T>(bool isWriting, Func<Session, T> work)
    {
        using var connection = Connect();
        using var transaction = Begin(connection, isWriting);
        var result = work(new Session(connection, transaction));
        transaction.Commit();
        return result;
    }

    private void Update()
    {
        lock (gate)
        {
            if (isCurrent)
                return;
            InTransaction(isWriting: true, session => Migrations.Apply(session, Words));
            isCurrent = true;
        }
    }

    // A driver's message may name a path, a host or a user: one line of it stays, without what stands in quotation marks.
    private static string Reason(Exception exception) => exception switch
    {
        DbException { SqlState: "28P01" or "28000" } => "the server refuses the user or the password",
        DbException { SqlState: { Length: > 0 } state } => $"the server says {state}",
        Microsoft.Data.Sqlite.SqliteException sqlite => Sqlite(sqlite.SqliteErrorCode),
        UnauthorizedAccessException => "the program may not use the file",
        IOException => "the file cannot be used",
        _ => "the server cannot be reached",
    };

    private static string Sqlite(int code) => code switch
    {
        5 or 6 => "another program holds it for too long",
        8 or 14 => "the file cannot be opened for writing",
        11 or 26 => "the file is damaged, or is no library",
        13 => "the disk is full",
        _ => $"SQLite says {code}",
    };
}
