using System.Collections.Immutable;

namespace ArticleBot.DiscordProtocol.Bodies;

/// <summary>The values of a completion.</summary>
/// <param name="Choices">At most 25.</param>
public sealed record CompletionData(ImmutableArray<ChoiceBody> Choices);
