using System.Globalization;
using ArticleBot.Articles;
using ArticleBot.Articles.Reading;
using ArticleBot.DiscordProtocol.Payloads;
using Microsoft.Extensions.Options;

namespace ArticleBot.DiscordProtocol.Dispatch;

/// <summary>Receives the files that people send with a command or in a message. Thread-safe.</summary>
/// <param name="options">How long a file may be.</param>
/// <param name="connection">The way to Discord; it follows no redirect, and goes with this.</param>
internal sealed class SentFiles(IOptions<ArticlesOptions> options, HttpMessageHandler connection) : IDisposable
{
    // Where Discord keeps what people send.
    private static readonly string[] Hosts = ["cdn.discordapp.com", "media.discordapp.net"];
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(20);

    // Discord says how long a file is, or nothing where its address came back from a modal: what comes is counted, and no more is kept.
    private readonly HttpClient http = new(connection)
    {
        MaxResponseContentBufferSize = options.Value.MaxBytes,
        Timeout = Deadline,
    };

    /// <summary>Receives them from Discord itself.</summary>
    public static SentFiles Create(IOptions<ArticlesOptions> options) =>
        new(options, new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false });

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
            throw TooLarge(name);
        try
        {
            return new ArticleContent(name, await http.GetByteArrayAsync(new Uri(file.Url), cancellation));
        }
        catch (HttpRequestException exception) when (exception.HttpRequestError == HttpRequestError.ConfigurationLimitExceeded)
        {
            throw TooLarge(name);
        }
        catch (Exception exception) when (IsOfDiscord(exception) && !cancellation.IsCancellationRequested)
        {
            throw new ArticleException($"{name}: Discord did not give the file. Please send it again.", exception);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => http.Dispose();

    private ArticleException TooLarge(string name) => new(string.Create(
        CultureInfo.InvariantCulture, $"{name}: the file is too large: at most {options.Value.MaxBytes:N0} bytes are read"));

    private static bool IsDiscords(Uri uri) =>
        uri is { Scheme: "https", IsDefaultPort: true, UserInfo: "" } && Hosts.Contains(uri.Host, StringComparer.OrdinalIgnoreCase);

    private static bool IsOfDiscord(Exception exception) => exception is HttpRequestException or OperationCanceledException;
}
