using Microsoft.Extensions.Options;

namespace ArticleBot.Observing;

/// <summary>Finds what is wrong with the section <c>Observing</c>, when the program starts.</summary>
internal sealed class ObservingOptionsValidation : IValidateOptions<ObservingOptions>
{
    public ValidateOptionsResult Validate(string? name, ObservingOptions options) =>
        options.Collector.Length == 0 || HttpAddress.IsOne(options.Collector)
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail(HttpAddress.Failure("Observing:Collector", options.Collector));
}
