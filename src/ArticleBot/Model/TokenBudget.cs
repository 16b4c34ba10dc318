namespace ArticleBot.Model;

/// <summary>Counts the tokens spent in a UTC day. Tokens are set aside before a request and settled after it.</summary>
internal sealed class TokenBudget(long daily, TimeProvider time)
{
    private readonly Lock gate = new();
    private DateOnly day;
    private long spent;

    /// <summary>Sets tokens aside; false when the day's budget does not hold them.</summary>
    public bool TrySetAside(long tokens)
    {
        lock (gate)
        {
            var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
            if (today != day)
                (day, spent) = (today, 0);
            if (spent + tokens > daily)
                return false;
            spent += tokens;
            return true;
        }
    }

    /// <summary>Replaces what was set aside by what was used.</summary>
    public void Settle(long setAside, long used)
    {
        lock (gate)
            spent = Math.Max(0, spent + used - setAside);
    }
}
