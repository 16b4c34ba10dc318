using ArticleBot.English;

namespace ArticleBot.Quotations.Lexicon;

/// <summary>Endings by which a word is told that stands in no list.</summary>
/// <param name="wordClass">Their class in word-endings.txt.</param>
internal sealed class WordEndings(string wordClass)
{
    private readonly string[] endings = [.. WordFile.Words("word-endings", wordClass)];

    /// <summary>Whether a word in small letters has one of them.</summary>
    public bool Fit(string lower) => Array.Exists(endings, ending => lower.EndsWith(ending, StringComparison.Ordinal));
}
