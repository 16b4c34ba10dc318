using System.Text.RegularExpressions;

namespace ArticleBot.DiscordProtocol.Dispatch;

/// <summary>Mentions of users, roles and channels, and a server's own emoji, as Discord writes them into a message.</summary>
public static partial class SentMentions
{
    /// <summary>The words of a message without them.</summary>
    public static string Without(string words) => Mentions().Replace(words, " ").Trim();

    [GeneratedRegex(@"<(?:@[!&]?|#|a?:\w+:)[0-9]+>")]
    private static partial Regex Mentions();
}
