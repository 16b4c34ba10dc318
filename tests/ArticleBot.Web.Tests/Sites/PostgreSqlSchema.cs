using Npgsql;

namespace ArticleBot.Web.Tests.Sites;

/// <summary>A schema of a test's own in a PostgreSQL that runs.</summary>
internal sealed class PostgreSqlSchema : IAsyncDisposable
{
    /// <summary>Holds the server's connection string.</summary>
    public const string Variable = "ARTICLEBOT_POSTGRES";
    private readonly string name = $"web_{Guid.NewGuid():N}";

    private PostgreSqlSchema(string server) => Connection = new NpgsqlConnectionStringBuilder(server) { SearchPath = name }.ToString();

    /// <summary>The settings of a host that keeps what it keeps there.</summary>
    public (string, string)[] Settings => [("Storage:Provider", "PostgreSql"), ("Storage:ConnectionString", Connection)];

    private string Connection { get; }

    /// <summary>Makes the schema; null where there is no server.</summary>
    public static async Task<PostgreSqlSchema?> CreateAsync()
    {
        var server = Environment.GetEnvironmentVariable(Variable);
        if (string.IsNullOrEmpty(server))
            return null;
        var schema = new PostgreSqlSchema(server);
        await schema.ExecuteAsync($"CREATE SCHEMA {schema.name}");
        return schema;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await ExecuteAsync($"DROP SCHEMA {name} CASCADE");

    private async Task ExecuteAsync(string statement)
    {
        await using var open = new NpgsqlConnection(Connection);
        await open.OpenAsync(CancellationToken.None);
#pragma warning disable CA2100 // The test's own words.
        await using var command = new NpgsqlCommand(statement, open);
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync(CancellationToken.None);
    }
}
