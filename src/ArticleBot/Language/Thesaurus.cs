namespace ArticleBot.Language;

/// <summary>
/// Words that a question and an article use for the same thing: “start” and “begin”, “Dutch” and “Netherlands”. Everyday
/// English and the words of the news; a group is no promise that its words mean the same everywhere.
/// </summary>
internal static class Thesaurus
{
    private static readonly WordGroups Groups = WordGroups.Read("thesaurus");

    /// <inheritdoc cref="WordGroups.Of"/>
    public static ReadOnlySpan<string> Of(ReadOnlySpan<char> term) => Groups.Of(term);
}
