using Microsoft.Extensions.Options;

namespace ArticleBot.Storage;

/// <summary>Finds what is wrong with the section <c>Storage</c>, when the program starts.</summary>
internal sealed class StorageOptionsValidation : IValidateOptions<StorageOptions>
{
    public ValidateOptionsResult Validate(string? name, StorageOptions options)
    {
        if (!Enum.IsDefined(options.Provider))
            return ValidateOptionsResult.Fail($"Storage:Provider is {options.Provider}: allowed are Sqlite and PostgreSql");
        const string missing = "Storage:ConnectionString is empty: set the environment variable Storage__ConnectionString, "
            + "or Storage:Provider to Sqlite";
        return options.Provider == StorageProvider.PostgreSql && string.IsNullOrWhiteSpace(options.ConnectionString)
            ? ValidateOptionsResult.Fail(missing)
            : ValidateOptionsResult.Success;
    }
}
