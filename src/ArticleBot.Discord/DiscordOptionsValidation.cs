using Microsoft.Extensions.Options;

namespace ArticleBot.Discord;

/// <summary>Says where a missing token comes from.</summary>
internal sealed class DiscordOptionsValidation : IValidateOptions<DiscordOptions>
{
    public ValidateOptionsResult Validate(string? name, DiscordOptions options) => string.IsNullOrWhiteSpace(options.Token)
        ? ValidateOptionsResult.Fail(
            "Discord:Token is missing: copy the bot's token from https://discord.com/developers/applications and set it as the environment variable Discord__Token (or: dotnet user-secrets set Discord:Token TOKEN --project src/ArticleBot.Discord)")
        : ValidateOptionsResult.Success;
}
