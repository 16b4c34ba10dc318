namespace ArticleBot.Language;

/// <summary>The terms of a text that say what it is about.</summary>
internal static class ContentTerms
{
    /// <summary>The terms of a text's words without the stop words, each once.</summary>
    /// <param name="text">Any text.</param>
    public static HashSet<string> Of(string text) => Tokenizer.Tokenize(text)
        .Select(token => token.In(text).ToString().ToLowerInvariant())
        .Where(word => !StopWords.Contains(word)).Select(word => Term.Of(word)).ToHashSet(StringComparer.Ordinal);
}
