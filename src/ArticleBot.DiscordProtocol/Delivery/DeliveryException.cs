namespace ArticleBot.DiscordProtocol.Delivery;

/// <summary>Discord did not take a message; the words hold no token.</summary>
/// <param name="status">The HTTP status; 0 where there was none.</param>
/// <param name="reason">What Discord says of it, or what failed.</param>
/// <param name="code">Discord's own number for it; null where it has none.</param>
/// <param name="cause">What failed; null where Discord answered.</param>
public sealed class DeliveryException(int status, string reason, int? code = null, Exception? cause = null)
    : Exception($"Discord: {(status == 0 ? reason : $"{status} {reason}")}", cause)
{
    private const int Forbidden = 403;
    private const int NotFound = 404;
    private const int Timeout = 408;
    private const int TooMany = 429;
    private const int ServersFault = 500;

    /// <summary>The HTTP status; 0 where there was none.</summary>
    public int Status => status;

    /// <summary>What Discord says of it.</summary>
    public string Reason => reason;

    /// <summary>Discord's own number for it; null where it has none.</summary>
    public int? Code => code;

    /// <summary>Whether the channel or the message is gone, or the bot may not write there: nobody is left to tell.</summary>
    public bool IsGone => status is Forbidden or NotFound;

    /// <summary>Whether another try may do.</summary>
    public bool IsPassing => status is 0 or Timeout or TooMany or >= ServersFault;
}
