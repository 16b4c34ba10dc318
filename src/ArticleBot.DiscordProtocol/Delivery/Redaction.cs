using System.Text.RegularExpressions;
using ArticleBot.Chats.Delivery;
using ArticleBot.DiscordProtocol.Settings;
using Microsoft.Extensions.Options;

namespace ArticleBot.DiscordProtocol.Delivery;

/// <summary>
/// Keeps tokens out of words that are logged or shown to the operator: the bot's, and those of interactions, with which anybody
/// could answer in the bot's name. The library writes them into its lines as parts of addresses.
/// </summary>
public sealed partial class Redaction(IOptions<DiscordOptions> options) : IRedaction
{
    private const string Hidden = "[token]";

    /// <summary>The words without any token.</summary>
    public string Of(string? words)
    {
        var token = options.Value.Token.Trim();
        return OfUnknown(token.Length == 0 ? words ?? "" : (words ?? "").Replace(token, Hidden, StringComparison.Ordinal));
    }

    /// <summary>An exception with its causes and where they arose, without any token.</summary>
    public string Of(Exception? exception) => Of(exception?.ToString());

    /// <inheritdoc/>
    public string Redact(string? words) => Of(words);

    /// <summary>The words without what has the form of a token, for whoever does not know the bot's own.</summary>
    public static string OfUnknown(string words) => Anywhere().Replace(words, Hidden);

    // In an address of Discord's, in JSON, and a bot's own wherever it stands.
    [GeneratedRegex(
        """(?<=(?:interactions|webhooks)/[^/\s"]+/)[^/\s?"']+|(?<="token"\s*:\s*")[^"]+|(?<![\w.-])[\w-]{18,}\.[\w-]{6,}\.[\w-]{27,}""",
        RegexOptions.IgnoreCase)]
    private static partial Regex Anywhere();
}
