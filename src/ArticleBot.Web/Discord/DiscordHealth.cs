using ArticleBot.DiscordProtocol.Registration;
using ArticleBot.DiscordProtocol.Settings;
using ArticleBot.Web.Health;
using Microsoft.Extensions.Options;

namespace ArticleBot.Web.Discord;

/// <summary>Whether Discord can reach the bot over HTTP: a key is set, and the commands are registered as they are now.</summary>
internal sealed class DiscordHealth(IOptions<DiscordOptions> options, CommandRegistration registration) : IHealthPart
{
    public string Name => "discord";

    public Task<PartHealth> LookAsync(CancellationToken cancellation) => Task.FromResult(Look());

    private PartHealth Look()
    {
        if (options.Value.PublicKey.Length == 0)
            return new(HealthState.Off);
        if (options.Value.Token.Length == 0)
            return new(HealthState.Ready, "the commands stay as they were registered, for Discord:Token is not set");
        return registration.State switch
        {
            RegistrationState.Registered => new(HealthState.Ready),
            RegistrationState.Failing => new(HealthState.Degraded, "the commands could not be registered; it is tried again"),
            _ => new(HealthState.Degraded, "the commands are being registered"),
        };
    }
}
