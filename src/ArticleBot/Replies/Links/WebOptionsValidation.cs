using Microsoft.Extensions.Options;

namespace ArticleBot.Replies.Links;

/// <summary>Finds addresses that are none, and a token that is too short to be a secret.</summary>
internal sealed class WebOptionsValidation : IValidateOptions<WebOptions>
{
    public ValidateOptionsResult Validate(string? name, WebOptions options) =>
        FaultIn(options) is { } fault ? ValidateOptionsResult.Fail(fault) : ValidateOptionsResult.Success;

    private static string? FaultIn(WebOptions options)
    {
        if (options.Urls.Split(';', StringSplitOptions.TrimEntries).FirstOrDefault(address => !IsListening(address)) is { } wrong)
            return $"Web:Urls has '{HttpAddress.Shown(wrong)}': allowed are addresses like http://localhost:5080, parted by semicolons";
        if (options.PublicAddress.Length > 0 && !IsSite(options.PublicAddress))
            return $"Web:PublicAddress is '{HttpAddress.Shown(options.PublicAddress)}': "
                + "allowed is an http or https address without a user and a path";
        return options.Token.Length is > 0 and < WebOptions.ShortestToken
            ? $"Web:Token has {options.Token.Length} characters: allowed are {WebOptions.ShortestToken} or more"
            : null;
    }

    // “*” and “+” stand for every address of the machine.
    private static bool IsListening(string address) =>
        IsSite(address.Replace("://*", "://any", StringComparison.Ordinal).Replace("://+", "://any", StringComparison.Ordinal));

    // The pages link to one another from the root.
    private static bool IsSite(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && uri is { Scheme: "http" or "https", UserInfo: "", PathAndQuery: "/", Fragment: "" };
}
