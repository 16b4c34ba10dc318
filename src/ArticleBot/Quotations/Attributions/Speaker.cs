namespace ArticleBot.Quotations.Attributions;

/// <summary>Somebody or something that an article quotes: a person, an organisation or a document.</summary>
/// <param name="Name">The canonical name: the fullest form that the article gives, without titles (“Mike Pompeo”).</param>
/// <param name="Role">What the article says the speaker is (“US secretary of state”); null where it does not say.</param>
public sealed record Speaker(string Name, string? Role)
{
    /// <summary>Whether a text has a word of the name that begins with a capital.</summary>
    internal bool IsNamedIn(string text) =>
        Array.Exists(Name.Split(' '), word => char.IsUpper(word[0]) && text.Contains(word, StringComparison.Ordinal));
}
