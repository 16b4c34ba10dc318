using System.Net;
using ArticleBot.DiscordProtocol.Settings;
using Discord.Net;
using Microsoft.Extensions.Hosting;

namespace ArticleBot.Discord;

/// <summary>Stops the program where Discord closed the connection for a reason that no new try will mend.</summary>
public sealed class FatalClose(IHostApplicationLifetime lifetime)
{
    /// <summary>The line for a token that Discord does not know.</summary>
    internal const string RefusedToken = $"Discord refuses Discord:Token: reset it at {DiscordOptions.Portal} and set the new one";

    /// <summary>One plain line for the operator; null as long as nothing of the kind happened.</summary>
    public string? Reason { get; private set; }

    /// <summary>Takes what the connection ended with.</summary>
    public void Consider(Exception? exception)
    {
        for (var cause = exception; cause is not null && Reason is null; cause = cause.InnerException)
        {
            Reason = cause switch
            {
                WebSocketClosedException closed => ReasonOf(closed.CloseCode),
                // The address of the gateway is asked for with the token before any connection is made.
                HttpException { HttpCode: HttpStatusCode.Unauthorized } => RefusedToken,
                _ => null,
            };
        }

        if (Reason is not null)
            lifetime.StopApplication();
    }

    // https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes
    private static string? ReasonOf(int closeCode) => closeCode switch
    {
        4004 => RefusedToken,
        4010 or 4011 =>
            "Discord refuses Discord:ShardCount: the bot is in so many servers that it needs more connections; set a higher number, or 0",
        4012 => "Discord no longer speaks with this version of the program: install a newer one",
        4013 or 4014 =>
            $"Discord refuses the message content intent: switch it on at {DiscordOptions.Portal} (Bot, Privileged Gateway Intents), or "
                + "leave Discord:ListeningChannels empty and Discord:MessageContent false",
        _ => null,
    };
}
