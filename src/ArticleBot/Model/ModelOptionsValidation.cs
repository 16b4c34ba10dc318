using System.Globalization;
using Microsoft.Extensions.Options;

namespace ArticleBot.Model;

/// <summary>Finds what is wrong with the section <c>Model</c> and with the prompt files, when the program starts.</summary>
internal sealed class ModelOptionsValidation : IValidateOptions<ModelOptions>
{
    // A question of 2,000 characters.
    private const int QuestionTokens = 500;

    private static readonly TimeSpan LongestTimeout = TimeSpan.FromMinutes(10);

    public ValidateOptionsResult Validate(string? name, ModelOptions options)
    {
        var failures = (options.Provider == ModelProvider.None ? [] : Missing(options)).Concat(Wrong(options)).ToList();
        // Without a model the prompts that come with the program are not read, which would cost every start; one's own are.
        var readsPrompts = options.Provider != ModelProvider.None || options.Prompts != new ModelOptions().Prompts;
        if (failures.Count == 0 && readsPrompts && PromptFailure(options) is { } failure)
            failures.Add(failure);
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    // What a provider needs.
    private static IEnumerable<string> Missing(ModelOptions options)
    {
        if (string.IsNullOrWhiteSpace(options.ModelId))
            yield return "Model:ModelId is empty: name the model, or set Model:Provider to None";
        if (options.Endpoint.Length == 0 && options.Provider == ModelProvider.AzureOpenAI)
            yield return EndpointFailure(options);
        if (string.IsNullOrWhiteSpace(options.ApiKey) && (options.Endpoint.Length == 0 || options.Provider == ModelProvider.AzureOpenAI))
            yield return "Model:ApiKey is empty: set the environment variable Model__ApiKey, or Model:Endpoint of a server that needs no "
                + "key";
    }

    // What may not stand there, whether a model is asked or not.
    private static IEnumerable<string> Wrong(ModelOptions options)
    {
        if (options.Endpoint.Length > 0 && !HttpAddress.IsOne(options.Endpoint))
            yield return EndpointFailure(options);
        foreach (var failure in NumberFailures(options).OfType<string>())
            yield return failure;
    }

    private static string EndpointFailure(ModelOptions options) =>
        HttpAddress.Failure("Model:Endpoint", options.Endpoint);

    private static IEnumerable<string?> NumberFailures(ModelOptions options) =>
    [
        Outside(nameof(options.Timeout), options.Timeout, TimeSpan.FromSeconds(1), LongestTimeout),
        Outside(nameof(options.AttemptTimeout), options.AttemptTimeout, TimeSpan.FromSeconds(1), LongestTimeout),
        Outside(nameof(options.MaxPromptTokens), options.MaxPromptTokens, 200, 1_000_000),
        Outside(nameof(options.MaxOutputTokens), options.MaxOutputTokens, 16, 100_000),
        Outside(nameof(options.ReasoningTokens), options.ReasoningTokens, 0, 100_000),
        options.ContextTokens == 0 ? null : Outside(nameof(options.ContextTokens), options.ContextTokens, 512, 10_000_000),
        options.Temperature is { } temperature && !double.IsNaN(temperature) ? Outside(nameof(options.Temperature), temperature, 0, 2)
            : options.Temperature is null ? null : "Model:Temperature is NaN: allowed is 0 to 2",
        Outside(nameof(options.MaxConcurrency), options.MaxConcurrency, 1, 1_000),
        Outside(nameof(options.DailyTokenBudget), options.DailyTokenBudget, 1, long.MaxValue),
    ];

    private static string? Outside<T>(string key, T value, T least, T most)
        where T : IComparable<T> =>
        value.CompareTo(least) >= 0 && value.CompareTo(most) <= 0
            ? null
            : string.Create(CultureInfo.InvariantCulture, $"Model:{key} is {value}: allowed is {least} to {most}");

    // The prompt's own text, the passages, a question, sentences that are given back for repair, and what the model writes.
    private static string? ContextFailure(ModelOptions options)
    {
        var needed = PromptFiles.LongestText(options) + options.MaxPromptTokens + QuestionTokens + options.MaxOutputTokens
            + options.WrittenTokens;
        return options.ContextTokens == 0 || options.ContextTokens >= needed ? null : string.Create(CultureInfo.InvariantCulture,
            $"Model:ContextTokens is {options.ContextTokens}: a prompt and its reply need up to {needed}; allowed is that or more, or a "
                + $"lower Model:MaxPromptTokens (now {options.MaxPromptTokens})");
    }

    private static string? PromptFailure(ModelOptions options)
    {
        try
        {
            PromptFiles.Load(options);
            return ContextFailure(options);
        }
        catch (PromptException exception)
        {
            return exception.Message;
        }
    }
}
