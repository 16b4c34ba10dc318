using System.Globalization;
using Microsoft.Extensions.Options;

namespace ArticleBot.Meaning;

/// <summary>Finds what is wrong with the section <c>Meaning</c>, when the program starts.</summary>
internal sealed class MeaningOptionsValidation : IValidateOptions<MeaningOptions>
{
    private static readonly TimeSpan LongestPatience = TimeSpan.FromMinutes(10);

    public ValidateOptionsResult Validate(string? name, MeaningOptions options)
    {
        var failures = Failures(options).ToList();
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private static IEnumerable<string> Failures(MeaningOptions options)
    {
        if (options.Patience < TimeSpan.Zero || options.Patience > LongestPatience)
            yield return $"Meaning:Patience is {Plain(options.Patience)}: allowed is {Plain(TimeSpan.Zero)} to {Plain(LongestPatience)}";
        if (options.Endpoint.Length > 0 && !HttpAddress.IsOne(options.Endpoint))
            yield return EndpointFailure(options);
        if (options.Provider is not (MeaningProvider.OpenAI or MeaningProvider.AzureOpenAI))
            yield break;
        var isAzure = options.Provider == MeaningProvider.AzureOpenAI;
        if (string.IsNullOrWhiteSpace(options.ModelId))
            yield return "Meaning:ModelId is empty: name the embedding model, or set Meaning:Provider to Embedded";
        if (options.Endpoint.Length == 0 && isAzure)
            yield return EndpointFailure(options);
        if (string.IsNullOrWhiteSpace(options.ApiKey) && (options.Endpoint.Length == 0 || isAzure))
            yield return "Meaning:ApiKey is empty: set the environment variable Meaning__ApiKey, or the Endpoint of a server that needs "
                + "none";
    }

    private static string EndpointFailure(MeaningOptions options) =>
        HttpAddress.Failure("Meaning:Endpoint", options.Endpoint);

    private static string Plain(TimeSpan time) => time.ToString("c", CultureInfo.InvariantCulture);
}
