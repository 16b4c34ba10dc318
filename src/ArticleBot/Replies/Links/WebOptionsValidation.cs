using Microsoft.Extensions.Options;

namespace ArticleBot.Replies.Links;

/// <summary>Finds addresses that are none, and a token that is missing or too short to be a secret.</summary>
internal sealed class WebOptionsValidation : IValidateOptions<WebOptions>
{
    private const int ShortestToken = 16;

    public ValidateOptionsResult Validate(string? name, WebOptions options) =>
        FaultIn(options) is { } fault ? ValidateOptionsResult.Fail(fault) : ValidateOptionsResult.Success;

    private static string? FaultIn(WebOptions options)
    {
        if (options.Urls.Split(';', StringSplitOptions.TrimEntries).FirstOrDefault(address => !IsListening(address)) is { } wrong)
            return $"Web:Urls has '{Shown(wrong)}': allowed are addresses like http://localhost:5080, parted by semicolons";
        if (options.PublicAddress.Length > 0 && !IsPublic(options.PublicAddress))
            return $"Web:PublicAddress is '{Shown(options.PublicAddress)}': allowed is an http or https address without a user, a query or a fragment";
        if (options.Token.Length is > 0 and < ShortestToken)
            return $"Web:Token has {options.Token.Length} characters: allowed are {ShortestToken} or more";
        return options is { Access: WebAccess.Token, Token.Length: 0 }
            ? "Web:Token is missing: Web:Access is 'Token'; set the environment variable Web__Token (or: dotnet user-secrets set Web:Token TOKEN --project src/ArticleBot.Web)"
            : null;
    }

    // “*” and “+” stand for every address of the machine.
    private static bool IsListening(string address) =>
        Uri.TryCreate(address.Replace("://*", "://any", StringComparison.Ordinal).Replace("://+", "://any", StringComparison.Ordinal), UriKind.Absolute, out var uri)
        && IsWeb(uri) && uri is { UserInfo: "", PathAndQuery: "/", Fragment: "" };

    private static bool IsPublic(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && IsWeb(uri) && uri is { UserInfo: "", Query: "", Fragment: "" };

    private static bool IsWeb(Uri uri) => uri.Scheme is "http" or "https";

    // A password in an address is no one's to read.
    private static string Shown(string address)
    {
        var at = address.LastIndexOf('@');
        return at < 0 ? address : $"…{address[at..]}";
    }
}
