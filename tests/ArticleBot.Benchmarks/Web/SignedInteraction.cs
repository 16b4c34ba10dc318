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
        request.Headers.Add("X-Signature-Ed25519", SignatureOf(body));
        request.Headers.Add("X-Signature-Timestamp", Timestamp);
        return request;
    }

    /// <summary>The same request as bytes, ready to be sent.</summary>
    public static byte[] RequestOf(byte[] body) =>
        Request(body, $"X-Signature-Ed25519: {SignatureOf(body)}\r\nX-Signature-Timestamp: {Timestamp}\r\n");

    /// <summary>A request that nobody signed, as bytes.</summary>
    public static byte[] Unsigned { get; } = Request("{}"u8.ToArray(), "");

    /// <summary>A question by the command <c>/ask</c>; users and servers are many, so that none comes near its limit.</summary>
    public static byte[] Ask(int number, string question) => Body(number, 2, new
    {
        name = "ask",
        type = 1,
        options = new[] { new { name = "question", type = 3, value = question } },
    });

    /// <summary>A button that is pressed.</summary>
    public static byte[] Press(int number, string button) => Body(number, 3, new { custom_id = button, component_type = 2 });

    private static string SignatureOf(byte[] body) =>
        Convert.ToHexStringLower(SignatureAlgorithm.Ed25519.Sign(Key, [.. Encoding.UTF8.GetBytes(Timestamp), .. body]));

    private static byte[] Request(byte[] body, string headers) =>
    [
        .. Encoding.ASCII.GetBytes("POST /discord/interactions HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
            + $"{headers}Content-Length: {body.Length}\r\n\r\n"),
        .. body,
    ];

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
