using System.Collections.Concurrent;
using System.Collections.Immutable;
using ArticleBot.Votes;

namespace ArticleBot.Chats;

/// <summary>Keeps channels' choices and votes until the program ends, for a host without a database.</summary>
internal sealed class MemoryStores(TimeProvider time) : IChannelStore, IVoteStore
{
    private readonly ConcurrentDictionary<string, string> channels = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string Question, string User), ReceivedVote> votes = new();

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
    public void Keep(string questionId, GivenAnswer given)
    {
        // An answer is worth keeping only where its votes are.
    }

    /// <inheritdoc/>
    public bool Vote(string questionId, string user, bool isUp, VoteReason? reason = null)
    {
        var before = votes.GetValueOrDefault((questionId, user));
        var vote = new ReceivedVote(questionId, user, isUp, isUp ? null : reason, time.GetUtcNow(), Given: null)
        {
            Words = isUp ? "" : before?.Words ?? "",
        };
        votes[(questionId, user)] = vote;
        return before is null || before.IsUp != vote.IsUp || before.Reason != vote.Reason;
    }

    /// <inheritdoc/>
    public void Explain(string questionId, string user, string words) => votes[(questionId, user)] =
        new ReceivedVote(questionId, user, IsUp: false, votes.GetValueOrDefault((questionId, user))?.Reason, time.GetUtcNow(), Given: null)
        {
            Words = ReceivedVote.Clean(words),
        };

    /// <inheritdoc/>
    public (long Ups, long Downs) Count() => (votes.Values.LongCount(vote => vote.IsUp), votes.Values.LongCount(vote => !vote.IsUp));

    /// <inheritdoc/>
    public int Delete(DateTimeOffset before) => votes.Where(vote => vote.Value.At < before).Count(votes.TryRemove);

    /// <inheritdoc/>
    public ImmutableArray<ReceivedVote> List() => [.. votes.Values.OrderBy(vote => vote.At)];
}
