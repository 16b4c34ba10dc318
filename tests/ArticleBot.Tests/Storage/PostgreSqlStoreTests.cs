using ArticleBot.Storage;
using Npgsql;

namespace ArticleBot.Tests.Storage;

/// <summary>The same contract on a real server, which <c>.ci/run</c> starts; without one these tests are skipped.</summary>
public sealed class PostgreSqlStoreTests : StoreContract, IDisposable
{
    private const string Variable = "ARTICLEBOT_POSTGRES";
    private readonly string connection;
    private readonly string schema = $"test_{Guid.NewGuid():N}";

    public PostgreSqlStoreTests()
    {
        var server = Environment.GetEnvironmentVariable(Variable);
        Assert.SkipWhen(string.IsNullOrEmpty(server), $"there is no PostgreSQL: set {Variable} to a connection string, as .ci/run does");
        connection = new NpgsqlConnectionStringBuilder(server) { SearchPath = schema }.ToString();
        Execute($"CREATE SCHEMA {schema}");
        Data = Reopened();
    }

    private protected override Database Data { get; }

    public void Dispose()
    {
        Execute($"DROP SCHEMA {schema} CASCADE");
        // Each test has pools of its own, which would hold their connections for minutes: a server takes a hundred.
        NpgsqlConnection.ClearAllPools();
    }

    private protected override Database Reopened() => new PostgreSqlDatabase(connection);

    private void Execute(string statement)
    {
        using var open = new NpgsqlConnection(connection);
        open.Open();
#pragma warning disable CA2100 // The test's own words.
        using var command = new NpgsqlCommand(statement, open);
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
