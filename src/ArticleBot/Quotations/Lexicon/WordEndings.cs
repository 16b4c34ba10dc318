namespace ArticleBot.Quotations.Lexicon;

/// <summary>Endings by which a word is told that stands in no list.</summary>
internal sealed class WordEndings(params string[] endings)
{
    /// <summary>Whether a word in small letters has one of them.</summary>
    public bool Fit(string lower) => Array.Exists(endings, ending => lower.EndsWith(ending, StringComparison.Ordinal));
}
