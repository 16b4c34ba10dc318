using ArticleBot.Chats.Commands;
using ArticleBot.Chats.Servers;
using ArticleBot.DiscordProtocol.Payloads;

namespace ArticleBot.DiscordProtocol.Dispatch;

/// <summary>
/// What who calls may do. Where the bot is a server's, Discord itself lets only those call a command whom the server's admins let; a role
/// that they hand it to need not manage anything else. Elsewhere nobody has checked. In a direct message everybody keeps his own.
/// </summary>
internal static class CallRights
{
    // For which installation an interaction came: a server's, as opposed to a user's own.
    private const string OfServer = "0";

    /// <summary>Whether the caller may call a command that is registered for these callers.</summary>
    public static bool MayCall(Interaction interaction, CommandCallers callers) => callers switch
    {
        CommandCallers.Admins => IsChecked(interaction) || interaction.Member?.MayAdminister == true,
        CommandCallers.Managers => interaction.GuildId is null || IsChecked(interaction) || interaction.Member?.MayManage == true,
        _ => true,
    };

    /// <summary>Whether the caller may add articles.</summary>
    public static bool MayAdd(Interaction interaction, ServerSettings settings) =>
        interaction.GuildId is null || settings.LetsAdd(interaction.Member?.MayManage == true, interaction.Member?.Roles ?? []);

    private static bool IsChecked(Interaction interaction) =>
        interaction.AuthorizingIntegrationOwners?.ContainsKey(OfServer) == true;
}
