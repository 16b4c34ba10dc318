using System.Collections.Immutable;

namespace ArticleBot.DiscordProtocol.Bodies;

/// <summary>An embed.</summary>
/// <param name="Title">At most 256 units; null for none.</param>
/// <param name="Description">At most 4,096 units; null for none.</param>
/// <param name="Color">Red, green and blue.</param>
/// <param name="Fields">At most 25; null for none.</param>
public sealed record EmbedBody(string? Title, string? Description, int Color, ImmutableArray<EmbedField>? Fields);
