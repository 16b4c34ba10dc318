namespace ArticleBot.DiscordProtocol.Bodies;

/// <summary>A modal that asks for texts.</summary>
/// <param name="Data">The modal.</param>
public sealed record ModalResponse(ModalData Data) : ResponseBody(9)
{
    /// <summary>The id of the text in what comes back.</summary>
    public const string Text = "text";

    /// <summary>A modal with fields of several lines.</summary>
    /// <param name="id">Its id, which comes back with the texts; at most 100 units.</param>
    /// <param name="title">Its heading, at most 45 units.</param>
    /// <param name="fields">Its fields, 1 to 5.</param>
    public static ModalResponse Ask(string id, string title, params IEnumerable<ModalField> fields) =>
        new(new ModalData(id, title, [.. fields.Select(field => ComponentBody.Row([Of(field)]))]));

    private static ComponentBody Of(ModalField field) => new()
    {
        Type = ComponentBody.TextField,
        CustomId = field.Id,
        Label = field.Label,
        Style = ComponentBody.ManyLines,
        MinLength = field.IsRequired ? 1 : null,
        MaxLength = field.MaxLength,
        Required = field.IsRequired,
        Value = field.Value,
    };
}
