namespace ArticleBot.Language;

/// <summary>
/// The words in which people ask beside those in which the news answers: “kid” and “child”, “sorry” and “apologise”. They
/// help to find a passage; they are too loose to check one by, for which there is the <see cref="Thesaurus"/>.
/// </summary>
internal static class EverydayWords
{
    private static readonly WordGroups Groups = WordGroups.Read("everyday-words");

    /// <inheritdoc cref="WordGroups.Of"/>
    public static ReadOnlySpan<string> Of(ReadOnlySpan<char> term) => Groups.Of(term);
}
