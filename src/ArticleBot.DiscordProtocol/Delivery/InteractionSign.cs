namespace ArticleBot.DiscordProtocol.Delivery;

/// <summary>What is shown of an interaction until its reply is there.</summary>
public enum InteractionSign
{
    /// <summary>Everybody sees that the bot is thinking; each reply says who sees it.</summary>
    ForEverybody,

    /// <summary>Only the asker sees that, and then the reply.</summary>
    ForTheAsker,

    /// <summary>Nothing is seen: the reply takes the place of the message that the button stands under.</summary>
    InPlace,
}
