namespace ArticleBot.DiscordProtocol.Bodies;

/// <summary>A value that may be chosen.</summary>
/// <param name="Name">What is shown, 1 to 100 units.</param>
/// <param name="Value">What is sent, 1 to 100 units.</param>
public sealed record ChoiceBody(string Name, string Value);
