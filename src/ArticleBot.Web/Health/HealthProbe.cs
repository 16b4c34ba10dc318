using ArticleBot.Replies.Links;

namespace ArticleBot.Web.Health;

/// <summary>
/// <c>articlebot-web health</c>: asks the server of this machine whether it is ready, as a container's health check does; an image
/// need hold no other program for it.
/// </summary>
internal static class HealthProbe
{
    /// <summary>The command's name.</summary>
    public const string Command = "health";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>Asks.</summary>
    /// <param name="error">Told one line where the server is not ready.</param>
    /// <returns>0 where it is ready, else 1.</returns>
    public static async Task<int> RunAsync(TextWriter error)
    {
        var settings = new ConfigurationBuilder()
            .AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"), optional: true)
            .AddEnvironmentVariables()
            .Build();
        var web = settings.GetSection(WebOptions.Section).Get<WebOptions>() ?? new WebOptions();
        var reason = await AskAsync(web.Urls.Split(';', StringSplitOptions.TrimEntries)[0]);
        if (reason is not null)
            await error.WriteLineAsync($"articlebot-web: {reason}");
        return reason is null ? 0 : 1;
    }

    private static async Task<string?> AskAsync(string listening)
    {
        // “http://*:8080” listens on every address, this machine's own included.
        var address = listening.Replace("//*", "//localhost", StringComparison.Ordinal)
            .Replace("//+", "//localhost", StringComparison.Ordinal)
            .Replace("//0.0.0.0", "//localhost", StringComparison.Ordinal);
        using var client = new HttpClient { Timeout = Patience };
        try
        {
            using var reply = await client.GetAsync(new Uri(new Uri(address), HealthEndpoints.ReadyPath));
            return reply.IsSuccessStatusCode ? null : $"the server is not ready: {(await reply.Content.ReadAsStringAsync()).Trim()}";
        }
        catch (Exception exception) when (exception is HttpRequestException or OperationCanceledException)
        {
            return $"nothing answers at {address}";
        }
    }
}
