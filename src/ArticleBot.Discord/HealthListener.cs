using System.Globalization;
using System.Net;
using System.Text;
using ArticleBot.DiscordProtocol.Settings;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ArticleBot.Discord;

/// <summary>
/// Answers a supervisor at <c>/health/live</c> and <c>/health/ready</c> below <see cref="DiscordOptions.HealthUrl"/>, in the form in which
/// the web host does; off where that is not set.
/// </summary>
internal sealed partial class HealthListener(GatewayState state, IOptions<DiscordOptions> options, ILogger<HealthListener> log)
    : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (options.Value.HealthUrl.Length == 0)
            return;
        await Task.Yield();
        using var listener = new HttpListener { Prefixes = { options.Value.HealthUrl } };
        try
        {
            listener.Start();
            await using var stop = stoppingToken.Register(listener.Stop);
            while (!stoppingToken.IsCancellationRequested)
                Answer(await listener.GetContextAsync());
        }
        catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException or InvalidOperationException)
        {
            if (!stoppingToken.IsCancellationRequested)
                LogNotListening(exception.Message);
        }
    }

    private void Answer(HttpListenerContext call)
    {
        var (status, type, words) = call.Request.Url?.AbsolutePath switch
        {
            "/health/live" => (HttpStatusCode.OK, "text/plain", "live\n"),
            "/health/ready" => Ready(),
            _ => (HttpStatusCode.NotFound, "text/plain", "There is no such page.\n"),
        };
        try
        {
            (call.Response.StatusCode, call.Response.ContentType) = ((int)status, type);
            call.Response.Close(Encoding.UTF8.GetBytes(words), willBlock: false);
        }
        catch (Exception exception) when (exception is HttpListenerException or InvalidOperationException)
        {
            // Whoever asked has gone.
        }
    }

    private (HttpStatusCode Status, string Type, string Words) Ready()
    {
        if (state.IsConnected)
            return (HttpStatusCode.OK, "application/json", """{"status":"ready","parts":{"discord":{"status":"ready"}}}""");
        var (connections, standing) = state.Connections;
        var reason = string.Create(CultureInfo.InvariantCulture, $"{standing} of {connections} connections to Discord stand");
        return (
            HttpStatusCode.ServiceUnavailable,
            "application/json",
            $$$$"""{"status":"not ready","parts":{"discord":{"status":"not ready","reason":"{{{{reason}}}}"}}}""");
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Discord:HealthUrl is not answered: {Reason}")]
    private partial void LogNotListening(string reason);
}
