using System.Globalization;
using ArticleBot.Articles;
using ArticleBot.DiscordProtocol.Payloads;
using Microsoft.Extensions.Options;

namespace ArticleBot.DiscordProtocol.Dispatch;

/// <summary>Receives the files that people send with a command. Thread-safe.</summary>
internal sealed class SentFiles(IOptions<ArticlesOptions> options) : IDisposable
{
    // Where Discord keeps what people send.
    private static readonly string[] Hosts = ["cdn.discordapp.com", "media.discordapp.net"];
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(20);

    // Discord says how long a file is; its word is not taken for it.
    private readonly HttpClient http = new(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false })
    {
        MaxResponseContentBufferSize = options.Value.MaxBytes,
        Timeout = Deadline,
    };

    /// <summary>The file that Discord keeps at an address; null where the address is another site's.</summary>
    public static SentAttachment? OfDiscord(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && IsDiscords(uri)
            ? new SentAttachment(Uri.UnescapeDataString(uri.Segments[^1]), Size: 0, uri.AbsoluteUri) : null;

    /// <summary>The file's name and bytes.</summary>
    /// <exception cref="ArticleException">It is too large, or Discord does not give it.</exception>
    public async Task<ArticleContent> ReadAsync(SentAttachment file, CancellationToken cancellation)
    {
        var name = file.Filename[(file.Filename.LastIndexOfAny(['/', '\\']) + 1)..];
        if (file.Size > options.Value.MaxBytes)
        {
            var limit = options.Value.MaxBytes;
            throw new ArticleException(
                string.Create(CultureInfo.InvariantCulture, $"{name}: the file has {file.Size:N0} bytes: at most {limit:N0} are read"));
        }

        try
        {
            return new ArticleContent(name, await http.GetByteArrayAsync(new Uri(file.Url), cancellation));
        }
        catch (Exception exception) when (IsOfDiscord(exception) && !cancellation.IsCancellationRequested)
        {
            throw new ArticleException($"{name}: Discord did not give the file. Please send it again.", exception);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => http.Dispose();

    private static bool IsDiscords(Uri uri) =>
        uri is { Scheme: "https", IsDefaultPort: true, UserInfo: "" } && Hosts.Contains(uri.Host, StringComparer.OrdinalIgnoreCase);

    private static bool IsOfDiscord(Exception exception) => exception is HttpRequestException or OperationCanceledException;
}
