using System.Text.Json;

namespace ArticleBot.DiscordProtocol.Bodies;

/// <summary>The first response to an interaction.</summary>
/// <param name="Type">Discord's number for what it is.</param>
public abstract record ResponseBody(int Type)
{
    /// <summary>As Discord reads it.</summary>
    public byte[] ToJson() => JsonSerializer.SerializeToUtf8Bytes(this, GetType(), BodyJson.Default);
}
