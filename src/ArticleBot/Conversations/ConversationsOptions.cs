using System.ComponentModel.DataAnnotations;

namespace ArticleBot.Conversations;

/// <summary>The section <c>Conversations</c>: how much is kept of what was said before.</summary>
public sealed class ConversationsOptions
{
    /// <summary>The section's name in appsettings.json.</summary>
    public const string Section = "Conversations";

    /// <summary>Turns kept of one conversation: 1 to 50. Default: 8.</summary>
    [Range(1, 50)]
    public int MaxTurns { get; set; } = 8;

    /// <summary>How long a turn is kept: 1 minute to 1 day. Default: 30 minutes.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "1.00:00:00")]
    public TimeSpan MaxAge { get; set; } = TimeSpan.FromMinutes(30);

    /// <summary>Conversations kept; beyond them the one that rested longest is forgotten: 1 to 100,000. Default: 1,000.</summary>
    [Range(1, 100_000)]
    public int MaxConversations { get; set; } = 1000;

    /// <summary>Questions suggested after an answer: 0 (none) to 5. Default: 3.</summary>
    [Range(0, 5)]
    public int Suggestions { get; set; } = 3;
}
