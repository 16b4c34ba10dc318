using Microsoft.Extensions.Options;

namespace ArticleBot.Observing;

/// <summary>Finds what is wrong with the section <c>Observing</c>, when the program starts.</summary>
internal sealed class ObservingOptionsValidation : IValidateOptions<ObservingOptions>
{
    private const string Allowed = "allowed is an http or https address without a user, as http://localhost:4317, or nothing";

    public ValidateOptionsResult Validate(string? name, ObservingOptions options)
    {
        if (options.Collector.Length == 0)
            return ValidateOptionsResult.Success;
        var isAddress = Uri.TryCreate(options.Collector, UriKind.Absolute, out var address) && address.Scheme is "http" or "https";
        if (isAddress && address!.UserInfo.Length == 0)
            return ValidateOptionsResult.Success;
        // A password is not repeated.
        var shown = options.Collector.LastIndexOf('@') is >= 0 and var at ? $"…{options.Collector[at..]}" : options.Collector;
        return ValidateOptionsResult.Fail($"{ObservingOptions.Section}:{nameof(options.Collector)} is '{shown}': {Allowed}");
    }
}
