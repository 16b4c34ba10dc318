using ArticleBot.DiscordProtocol.Bodies;

namespace ArticleBot.DiscordProtocol.Delivery;

/// <summary>Answers one interaction: one response, then edits and more messages for a quarter of an hour.</summary>
/// <exception cref="DiscordException">Discord does not take it; thrown by every method.</exception>
public interface IResponder
{
    /// <summary>Gives the response; ends when Discord may have it. To be called once.</summary>
    Task RespondAsync(ResponseBody response);

    /// <summary>Puts a message in the place of the response's.</summary>
    Task EditAsync(MessageBody message);

    /// <summary>Sends another message.</summary>
    Task FollowUpAsync(MessageBody message);

    /// <summary>Takes the response's message away.</summary>
    Task DeleteAsync();
}
