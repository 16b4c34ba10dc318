namespace ArticleBot.DiscordProtocol.Delivery;

/// <summary>One call of Discord's REST interface.</summary>
/// <param name="Method">Its method.</param>
/// <param name="Path">Its path below the interface's address.</param>
/// <param name="Body">JSON; null for none.</param>
public sealed record RestCall(HttpMethod Method, Uri Path, byte[]? Body = null)
{
    /// <summary>The bot's token; null where the path has an interaction's own.</summary>
    public string? Token { get; init; }

    /// <summary>Whether it follows a response that Discord may not have taken in yet: it then knows the interaction a moment
    /// later.</summary>
    public bool FollowsResponse { get; init; }

    // The records' own words would bring tokens into a log.
    /// <inheritdoc/>
    public override string ToString() => $"{Method} of Discord's interface";
}
