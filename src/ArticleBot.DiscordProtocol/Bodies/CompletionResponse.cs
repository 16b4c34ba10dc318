namespace ArticleBot.DiscordProtocol.Bodies;

/// <summary>Values that are proposed while the user types.</summary>
/// <param name="Data">The values.</param>
public sealed record CompletionResponse(CompletionData Data) : ResponseBody(8)
{
    /// <summary>The response with some values.</summary>
    public static CompletionResponse Of(IEnumerable<ChoiceBody> choices) => new(new CompletionData([.. choices]));
}
