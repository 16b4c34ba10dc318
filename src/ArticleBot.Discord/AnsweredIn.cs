using ArticleBot.Chats;

namespace ArticleBot.Discord;

/// <summary>
/// In which conversation each of the bot's latest messages was an answer, so that a reply to it joins it. Thread-safe and bounded.
/// </summary>
internal sealed class AnsweredIn
{
    private readonly Lock gate = new();
    private readonly Dictionary<ulong, string> conversations = [];
    private readonly Queue<ulong> inOrder = new();

    /// <summary>The conversation; null where the message is none of the latest.</summary>
    public string? Find(ulong message)
    {
        lock (gate)
            return conversations.GetValueOrDefault(message);
    }

    /// <summary>Notes an answer.</summary>
    public void Note(ulong message, string conversation)
    {
        lock (gate)
        {
            if (!conversations.TryAdd(message, conversation))
                return;
            inOrder.Enqueue(message);
            if (inOrder.Count > HandledIds.Capacity)
                conversations.Remove(inOrder.Dequeue());
        }
    }
}
