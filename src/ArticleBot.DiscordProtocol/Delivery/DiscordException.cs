using ArticleBot.Chats.Delivery;

namespace ArticleBot.DiscordProtocol.Delivery;

/// <summary>Discord did not take a message; the words hold no token.</summary>
/// <param name="status">The HTTP status; 0 where there was none.</param>
/// <param name="reason">What Discord says of it, or what failed.</param>
/// <param name="code">Discord's own number for it; null where it has none.</param>
/// <param name="cause">What failed; null where Discord answered.</param>
public sealed class DiscordException(int status, string reason, int? code = null, Exception? cause = null) : DeliveryException(
    $"Discord: {(status == 0 ? reason : $"{status} {reason}")}",
    isGone: status is Forbidden or NotFound,
    isPassing: status is 0 or Timeout or TooMany or >= ServersFault,
    cause)
{
    private const int Forbidden = 403;
    private const int NotFound = 404;
    private const int Timeout = 408;
    private const int TooMany = 429;
    private const int ServersFault = 500;

    /// <summary>The HTTP status; 0 where there was none.</summary>
    public int Status => status;

    /// <summary>Discord's own number for it; null where it has none.</summary>
    public int? Code => code;
}
