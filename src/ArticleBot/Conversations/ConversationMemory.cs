using System.Collections.Immutable;
using ArticleBot.Conversations.Turns;
using Microsoft.Extensions.Options;

namespace ArticleBot.Conversations;

/// <summary>
/// What was said before, by conversation; a key names a channel, a thread or a terminal session. Kept in memory, and
/// bounded in turns, age and number of conversations. Safe for use by many threads.
/// </summary>
/// <param name="options">The bounds.</param>
/// <param name="time">Tells a turn's age.</param>
/// <param name="store">Keeps the turns over a restart; null where they end with the program.</param>
public sealed class ConversationMemory(IOptions<ConversationsOptions> options, TimeProvider time, IConversationStore? store = null)
{
    private readonly ConversationsOptions options = options.Value;
    private readonly Lock gate = new();
    private readonly Dictionary<string, LinkedListNode<Conversation>> conversations = new(StringComparer.Ordinal);
    // The one that rested longest comes first.
    private readonly LinkedList<Conversation> byRest = new();

    /// <summary>How many questions are suggested after an answer, see <see cref="ConversationsOptions.Suggestions"/>.</summary>
    public int Suggestions => options.Suggestions;

    /// <summary>The conversation's turns that are young enough, the latest last; none for an unknown key.</summary>
    public ImmutableArray<Turn> Recall(string key)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        lock (gate)
        {
            ForgetOld();
            return [.. Young(TurnsOf(key)).Select(said => said.Turn)];
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
            var turns = Young(TurnsOf(key));
            Remove(conversations.GetValueOrDefault(key));
            store?.Remember(key, turn, time.GetUtcNow(), time.GetUtcNow() - options.MaxAge);
            var kept = turns.TakeLast(options.MaxTurns - 1).Append(new TurnAt(turn, time.GetUtcNow()));
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
        store?.Forget(key);
    }

    // What is not in memory may have been said before a restart, or to another process.
    private ImmutableArray<TurnAt> TurnsOf(string key)
    {
        if (conversations.TryGetValue(key, out var node))
            return node.Value.Turns;
        var kept = store?.Recall(key, time.GetUtcNow() - options.MaxAge, options.MaxTurns) ?? [];
        return [.. kept.Select(said => new TurnAt(said.Turn, said.At))];
    }

    private IEnumerable<TurnAt> Young(ImmutableArray<TurnAt> turns)
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

    private sealed record TurnAt(Turn Turn, DateTimeOffset At);

    private sealed record Conversation(string Key, ImmutableArray<TurnAt> Turns);
}
