using System.Collections.Immutable;
using ArticleBot.Conversations.Turns;

namespace ArticleBot.Conversations;

/// <summary>Keeps turns over a restart. Thread-safe; one that fails costs memory, and throws nothing.</summary>
public interface IConversationStore
{
    /// <summary>The turns of a conversation that were said after a moment, the latest last, at most so many.</summary>
    ImmutableArray<(Turn Turn, DateTimeOffset At)> Recall(string conversation, DateTimeOffset after, int most);

    /// <summary>Adds a turn, and drops those of every conversation that are older than a moment.</summary>
    void Remember(string conversation, Turn turn, DateTimeOffset at, DateTimeOffset oldest);

    /// <summary>Drops a conversation.</summary>
    void Forget(string conversation);
}
