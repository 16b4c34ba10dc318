using System.Globalization;
using Microsoft.Extensions.Options;

namespace ArticleBot.DiscordProtocol.Settings;

/// <summary>Finds what cannot be a key, a list of channels or an address of Discord's.</summary>
internal sealed class DiscordOptionsValidation : IValidateOptions<DiscordOptions>
{
    private const int KeyLength = 64;

    public ValidateOptionsResult Validate(string? name, DiscordOptions options) =>
        FaultIn(options) is { } fault ? ValidateOptionsResult.Fail(fault) : ValidateOptionsResult.Success;

    private static string? FaultIn(DiscordOptions options)
    {
        if (!options.ListeningIds().All(id => ulong.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out _)))
            return $"Discord:ListeningChannels is '{options.ListeningChannels}': allowed are ids of channels, parted by commas";
        // A header holds nothing else; the token itself is not told.
        if (!options.Token.Trim().All(sign => sign is > ' ' and <= '~'))
            return $"Discord:Token is no bot token: copy it again from {DiscordOptions.Portal}";
        if (options.PublicKey.Length > 0 && !IsKey(options.PublicKey))
        {
            return $"Discord:PublicKey is '{options.PublicKey}': allowed are {KeyLength} hexadecimal digits; copy it from "
                + $"{DiscordOptions.Portal} (General Information)";
        }

        if (options.HealthUrl.Length > 0 && !IsListened(options.HealthUrl))
        {
            return $"Discord:HealthUrl is '{options.HealthUrl}': allowed is an http address that ends in a slash, such as "
                + "http://localhost:5081/";
        }

        return IsApi(options.Api)
            ? null : $"Discord:Api is '{options.Api}': allowed is an https address, or http on this machine, that ends in a slash";
    }

    // “http://*:8080/” listens on every address.
    private static bool IsListened(string address) =>
        address.EndsWith('/') && Uri.TryCreate(address.Replace("//*", "//all", StringComparison.Ordinal), UriKind.Absolute, out var uri)
        && uri is { Scheme: "http", Query: "", Fragment: "", AbsolutePath: "/" };

    private static bool IsKey(string key) => key.Length == KeyLength && key.All(char.IsAsciiHexDigit);

    private static bool IsApi(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && uri is { UserInfo: "", Query: "", Fragment: "" }
        && uri.AbsolutePath.EndsWith('/')
        && (uri.Scheme == Uri.UriSchemeHttps || uri is { Scheme: "http", IsLoopback: true });
}
