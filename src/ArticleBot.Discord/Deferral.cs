using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using Discord;
using Discord.Net;
using Discord.WebSocket;

namespace ArticleBot.Discord;

/// <summary>
/// Defers the response to an interaction with one bare HTTP call. The library's own call compiles an
/// expression and serialises a model each time, which under many questions at once made the sign of life late. Thread-safe.
/// </summary>
/// <param name="api">Where Discord's REST interface stands; ends in a slash.</param>
internal sealed class Deferral(Uri api) : IDisposable
{
    private static readonly byte[] ForEverybody = [.. """{"type":5}"""u8];
    private static readonly byte[] ForTheAsker = [.. """{"type":5,"data":{"flags":64}}"""u8];
    private static readonly MediaTypeHeaderValue BodyType = new("application/json");

    private readonly HttpClient http = Client(api);

    /// <summary>Defers; where the bare call fails the library's follows, which knows retries and tells what is wrong.</summary>
    /// <param name="interaction">What was received.</param>
    /// <param name="isOwn">Whether only the asker sees that the bot is thinking, and then the reply.</param>
    /// <exception cref="HttpException">Discord refuses.</exception>
    /// <exception cref="TimeoutException">It is too late to respond.</exception>
    public async Task DeferAsync(SocketInteraction interaction, bool isOwn)
    {
        if (await TryDeferAsync(interaction, isOwn))
            return;
        try
        {
            // A button's plain deferral would promise to edit the message that it stands under.
            await (interaction is SocketMessageComponent button ? button.DeferLoadingAsync(isOwn) : interaction.DeferAsync(isOwn));
        }
        catch (HttpException exception) when (exception.DiscordCode == DiscordErrorCode.InteractionHasAlreadyBeenAcknowledged)
        {
            // The bare call had arrived; only its answer was lost.
        }
    }

    /// <inheritdoc/>
    public void Dispose() => http.Dispose();

    private async Task<bool> TryDeferAsync(SocketInteraction interaction, bool isOwn)
    {
        try
        {
            // The interaction's token stands for the bot's: the call needs no other.
            using var content = new ByteArrayContent(isOwn ? ForTheAsker : ForEverybody) { Headers = { ContentType = BodyType } };
            using var response = await http.PostAsync(
                new Uri(string.Create(CultureInfo.InvariantCulture, $"interactions/{interaction.Id}/{interaction.Token}/callback"),
                    UriKind.Relative), content);
            return response.IsSuccessStatusCode;
        }
        catch (Exception exception) when (exception is HttpRequestException or OperationCanceledException)
        {
            return false;
        }
    }

    private static HttpClient Client(Uri api)
    {
        var client = new HttpClient(new SocketsHttpHandler
        { UseCookies = false, AllowAutoRedirect = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) })
        {
            BaseAddress = api,
            // One connection carries a whole burst where the server speaks HTTP/2; a loopback server does not.
            DefaultRequestVersion = HttpVersion.Version20,
            DefaultVersionPolicy = HttpVersionPolicy.RequestVersionOrLower,
            // Discord waits three seconds: one is left for the library's call. A cold start has taken more than one.
            Timeout = TimeSpan.FromSeconds(2),
        };
        client.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", DiscordConfig.UserAgent);
        return client;
    }
}
