using ArticleBot.DiscordProtocol.Settings;
using Discord;
using Microsoft.Extensions.Options;

namespace ArticleBot.Discord;

/// <summary>Says where a token comes from where there is none, or one that cannot be: the gateway lets nobody in without.</summary>
internal sealed class TokenValidation : IValidateOptions<DiscordOptions>
{
    public ValidateOptionsResult Validate(string? name, DiscordOptions options)
    {
        if (string.IsNullOrWhiteSpace(options.Token))
        {
            return ValidateOptionsResult.Fail(
                $"Discord:Token is missing: copy the bot's token from {DiscordOptions.Portal} and set it as the environment variable "
                    + "Discord__Token (or: dotnet user-secrets set Discord:Token TOKEN --project src/ArticleBot.Discord)");
        }

        return IsToken(options.Token.Trim())
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail($"Discord:Token is no bot token: copy it again from {DiscordOptions.Portal}");
    }

    private static bool IsToken(string token)
    {
        try
        {
            TokenUtils.ValidateToken(TokenType.Bot, token);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
