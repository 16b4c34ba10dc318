using System.Text;
using ArticleBot.DiscordProtocol.Settings;
using Microsoft.Extensions.Options;
using NSec.Cryptography;

namespace ArticleBot.Web.Discord;

/// <summary>Knows what Discord signed (Ed25519). Thread-safe.</summary>
internal sealed class SignatureCheck(IOptions<DiscordOptions> options)
{
    private const string Signature = "X-Signature-Ed25519";
    private const string Timestamp = "X-Signature-Timestamp";
    private const int LongestTimestamp = 32;
    private static readonly Ed25519 Algorithm = SignatureAlgorithm.Ed25519;

    private readonly PublicKey key =
        PublicKey.Import(Algorithm, Convert.FromHexString(options.Value.PublicKey), KeyBlobFormat.RawPublicKey);

    /// <summary>Whether a request's headers can hold a signature at all: what cannot is not read any further.</summary>
    public static bool IsSigned(IHeaderDictionary headers) =>
        headers[Signature] is [{ } signature] && signature.Length == Algorithm.SignatureSize * 2 && signature.All(char.IsAsciiHexDigit)
        && headers[Timestamp] is [{ Length: > 0 and <= LongestTimestamp }];

    /// <summary>Whether Discord signed a body. The headers are those of which <see cref="IsSigned"/> is true.</summary>
    public bool IsDiscords(IHeaderDictionary headers, ReadOnlySpan<byte> body)
    {
        byte[] signed = [.. Encoding.UTF8.GetBytes(headers[Timestamp].ToString()), .. body];
        return Algorithm.Verify(key, signed, Convert.FromHexString(headers[Signature].ToString()));
    }
}
