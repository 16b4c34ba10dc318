using System.Collections.Immutable;

namespace ArticleBot.DiscordProtocol.Bodies;

/// <summary>Whom a message may mention: nobody.</summary>
public sealed record AllowedMentions
{
    /// <summary>The kinds of mentions that Discord may find in the words: none.</summary>
    public ImmutableArray<string> Parse { get; } = [];
}
