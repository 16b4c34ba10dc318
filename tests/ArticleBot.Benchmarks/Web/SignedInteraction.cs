using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using NSec.Cryptography;

namespace ArticleBot.Benchmarks.Web;

/// <summary>Interactions as Discord sends them, signed with a key that is nobody else's: a site is told the public half of it.</summary>
internal static class SignedInteraction
{
    private const string Timestamp = "1700000000";

    private static readonly Key Key = Key.Import(
        SignatureAlgorithm.Ed25519, SHA256.HashData("articlebot's benchmark"u8), KeyBlobFormat.RawPrivateKey);

    /// <summary>What <c>Discord:PublicKey</c> of the site has to be.</summary>
    public static string PublicKey => Convert.ToHexStringLower(Key.PublicKey.Export(KeyBlobFormat.RawPublicKey));

    /// <summary>The request that brings an interaction.</summary>
    public static HttpRequestMessage Of(byte[] body)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/discord/interactions", UriKind.Relative))
        { Content = new ByteArrayContent(body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } } };
        var signature = SignatureAlgorithm.Ed25519.Sign(Key, [.. Encoding.UTF8.GetBytes(Timestamp), .. body]);
        request.Headers.Add("X-Signature-Ed25519", Convert.ToHexStringLower(signature));
        request.Headers.Add("X-Signature-Timestamp", Timestamp);
        return request;
    }

    /// <summary>A question by the command <c>/ask</c>; users and servers are many, so that none comes near its limit.</summary>
    public static byte[] Ask(int number, string question) => Body(number, 2, new
    {
        name = "ask",
        type = 1,
        options = new[] { new { name = "question", type = 3, value = question } },
    });

    /// <summary>A button that is pressed.</summary>
    public static byte[] Press(int number, string button) => Body(number, 3, new { custom_id = button, component_type = 2 });

    private static byte[] Body(int number, int type, object data) => JsonSerializer.SerializeToUtf8Bytes(new
    {
        id = $"{System.Diagnostics.Stopwatch.GetTimestamp()}{number}",
        application_id = "4242",
        type,
        token = $"token{number}",
        guild_id = $"{number / 4}",
        channel_id = $"{number / 4}",
        member = new { user = new { id = $"{number}" }, permissions = "0" },
        message = type == 3 ? new { id = "900", channel_id = $"{number / 4}", content = "", type = 20 } : null,
        data,
    });
}
