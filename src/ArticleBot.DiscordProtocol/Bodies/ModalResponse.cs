namespace ArticleBot.DiscordProtocol.Bodies;

/// <summary>A modal that asks for one text.</summary>
/// <param name="Data">The modal.</param>
public sealed record ModalResponse(ModalData Data) : ResponseBody(9)
{
    /// <summary>The id of the text in what comes back.</summary>
    public const string Text = "text";

    /// <summary>A modal with one field of several lines that must be filled in.</summary>
    /// <param name="id">Its id, which comes back with the text; at most 100 units.</param>
    /// <param name="title">Its heading, at most 45 units.</param>
    /// <param name="label">What the field is, at most 45 units.</param>
    /// <param name="maxLength">The most characters of the text, 1 to 4,000.</param>
    public static ModalResponse Ask(string id, string title, string label, int maxLength)
    {
        var field = new ComponentBody
        {
            Type = ComponentBody.TextField,
            CustomId = Text,
            Label = label,
            Style = ComponentBody.ManyLines,
            MinLength = 1,
            MaxLength = maxLength,
            Required = true,
        };
        return new ModalResponse(new ModalData(id, title, [ComponentBody.Row([field])]));
    }
}
