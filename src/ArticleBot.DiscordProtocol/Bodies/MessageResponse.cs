namespace ArticleBot.DiscordProtocol.Bodies;

/// <summary>A message, or the promise of one.</summary>
/// <param name="Type">Discord's number for what becomes of it.</param>
/// <param name="Data">The message; of a promise its flags at most.</param>
public sealed record MessageResponse(int Type, MessageBody? Data = null) : ResponseBody(Type)
{
    private const int NewMessage = 4;
    private const int Promise = 5;
    private const int PromiseInPlace = 6;
    private const int InPlace = 7;

    /// <summary>The message, as a new one.</summary>
    public static MessageResponse New(MessageBody message) => new(NewMessage, message);

    /// <summary>The message, in the place of the one that the button stands under.</summary>
    public static MessageResponse Update(MessageBody message) => new(InPlace, message);

    /// <summary>“Thinking …”: a message follows.</summary>
    /// <param name="isOwn">Whether only the asker sees that, and then the message.</param>
    public static MessageResponse Defer(bool isOwn) => new(Promise, isOwn ? MessageBody.ForTheAskerAlone : null);

    /// <summary>The message that the button stands under will be changed.</summary>
    public static MessageResponse DeferUpdate() => new(PromiseInPlace);
}
