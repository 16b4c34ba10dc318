using System.Collections.Immutable;
using Microsoft.Extensions.Options;

namespace ArticleBot.Conversations;

/// <summary>
/// What was said before, by conversation; a key names a channel, a thread or a terminal session. Kept in memory only, and
/// bounded in turns, age and number of conversations. Safe for use by many threads.
/// </summary>
public sealed class ConversationMemory(IOptions<ConversationsOptions> options, TimeProvider time)
{
    private readonly ConversationsOptions options = options.Value;
    private readonly Lock gate = new();
    private readonly Dictionary<string, LinkedListNode<Conversation>> conversations = new(StringComparer.Ordinal);
    // The one that rested longest comes first.
    private readonly LinkedList<Conversation> byRest = new();

    /// <summary>The conversation's turns that are young enough, the latest last; none for an unknown key.</summary>
    public ImmutableArray<Turn> Recall(string key)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        lock (gate)
        {
            ForgetOld();
            return conversations.TryGetValue(key, out var node) ? [.. Young(node.Value.Turns).Select(said => said.Turn)] : [];
        }
    }

    /// <summary>Adds a turn to a conversation.</summary>
    public void Remember(string key, Turn turn)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        ArgumentNullException.ThrowIfNull(turn);
        lock (gate)
        {
            ForgetOld();
            var turns = conversations.TryGetValue(key, out var node) ? Young(node.Value.Turns) : [];
            Remove(node);
            var kept = turns.TakeLast(options.MaxTurns - 1).Append(new Said(turn, time.GetUtcNow()));
            conversations[key] = byRest.AddLast(new Conversation(key, [.. kept]));
            if (conversations.Count > options.MaxConversations)
                Remove(byRest.First);
        }
    }

    /// <summary>Forgets a conversation; does nothing for an unknown key.</summary>
    public void Forget(string key)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        lock (gate)
            Remove(conversations.GetValueOrDefault(key));
    }

    private IEnumerable<Said> Young(ImmutableArray<Said> turns)
    {
        var oldest = time.GetUtcNow() - options.MaxAge;
        return turns.Where(said => said.At > oldest);
    }

    private void ForgetOld()
    {
        while (byRest.First is { } first && !Young(first.Value.Turns).Any())
            Remove(first);
    }

    private void Remove(LinkedListNode<Conversation>? node)
    {
        if (node is null)
            return;
        byRest.Remove(node);
        conversations.Remove(node.Value.Key);
    }

    private sealed record Said(Turn Turn, DateTimeOffset At);

    private sealed record Conversation(string Key, ImmutableArray<Said> Turns);
}
