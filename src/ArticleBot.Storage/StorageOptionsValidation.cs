using Microsoft.Extensions.Options;
using Npgsql;

namespace ArticleBot.Storage;

/// <summary>Finds what is wrong with the section <c>Storage</c>, when the program starts.</summary>
internal sealed class StorageOptionsValidation : IValidateOptions<StorageOptions>
{
    private const string Missing =
        "Storage:ConnectionString is empty: set the environment variable Storage__ConnectionString, or Storage:Provider to Sqlite";

    // Its words may hold a password: they are not repeated.
    private const string Unread = "Storage:ConnectionString cannot be read: allowed are settings of Npgsql parted by semicolons, "
        + "as Host=localhost;Username=articlebot;Password=…;Database=articlebot";

    public ValidateOptionsResult Validate(string? name, StorageOptions options) =>
        Failure(options) is { } failure ? ValidateOptionsResult.Fail(failure) : ValidateOptionsResult.Success;

    private static string? Failure(StorageOptions options)
    {
        if (string.IsNullOrWhiteSpace(options.ConnectionString))
            return options.Provider == StorageProvider.PostgreSql ? Missing : null;
        return IsRead(options.ConnectionString) ? null : Unread;
    }

    private static bool IsRead(string connection)
    {
        try
        {
            return !string.IsNullOrWhiteSpace(new NpgsqlConnectionStringBuilder(connection).Host);
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException or OverflowException or InvalidCastException)
        {
            return false;
        }
    }
}
