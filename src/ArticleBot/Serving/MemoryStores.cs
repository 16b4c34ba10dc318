using System.Collections.Concurrent;

namespace ArticleBot.Serving;

/// <summary>Keeps channels' choices and votes until the program ends, for a host without a database.</summary>
internal sealed class MemoryStores : IChannelStore, IVoteStore
{
    private readonly ConcurrentDictionary<string, string> channels = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string Question, string User), bool> votes = new();

    /// <inheritdoc/>
    public string? Find(string channel) => channels.GetValueOrDefault(channel);

    /// <inheritdoc/>
    public void Choose(string channel, string article, bool replaces = true)
    {
        if (replaces)
            channels[channel] = article;
        else
            channels.TryAdd(channel, article);
    }

    /// <inheritdoc/>
    public bool Vote(string questionId, string user, bool isUp)
    {
        if (votes.TryAdd((questionId, user), isUp))
            return true;
        return votes.TryUpdate((questionId, user), isUp, !isUp);
    }

    /// <inheritdoc/>
    public (long Ups, long Downs) Count() => (votes.Values.LongCount(isUp => isUp), votes.Values.LongCount(isUp => !isUp));
}
