namespace ArticleBot.Model;

/// <summary>Counts the tokens spent in a UTC day. Tokens are set aside before a request and settled after it.</summary>
internal sealed class TokenBudget(long daily, TimeProvider time)
{
    private readonly Lock gate = new();
    private DateOnly day;
    private long spent;

    /// <summary>Sets tokens aside and gives the day; null when the day's budget does not hold them.</summary>
    public DateOnly? SetAside(long tokens)
    {
        lock (gate)
        {
            var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
            if (today != day)
                (day, spent) = (today, 0);
            if (spent + tokens > daily)
                return null;
            spent += tokens;
            return today;
        }
    }

    /// <summary>Replaces what was set aside on a day by what was used; a day that is over counts no more.</summary>
    public void Settle(DateOnly setAsideOn, long setAside, long used)
    {
        lock (gate)
            spent = setAsideOn == day ? Math.Max(0, spent + used - setAside) : spent;
    }
}
