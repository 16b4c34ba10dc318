namespace ArticleBot.Keys;

/// <summary>What is known of a key of the API; never the key itself.</summary>
/// <param name="Name">Who or what it was made for; see <see cref="KeyText.IsName"/>.</param>
/// <param name="IsReadOnly">Whether it may read and ask, but add nothing and see no meters.</param>
/// <param name="RequestsPerMinute">Its own limit, 1 to 100,000; null for the limit of an address.</param>
/// <param name="AddedAt">When it was made.</param>
/// <param name="ExpiresAt">From when it is refused; null for never.</param>
public sealed record ApiKey(string Name, bool IsReadOnly, int? RequestsPerMinute, DateTimeOffset AddedAt, DateTimeOffset? ExpiresAt)
{
    /// <summary>When it was used last, to the minute; null for never.</summary>
    public DateTimeOffset? UsedAt { get; init; }
}
