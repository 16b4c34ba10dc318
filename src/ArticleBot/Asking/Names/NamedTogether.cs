using ArticleBot.Articles;
using ArticleBot.Language;

namespace ArticleBot.Asking.Names;

/// <summary>Whether a paragraph has both of the names that a question asks about: “did Hopgrasser work with Volta”.</summary>
internal static class NamedTogether
{
    private const int LongestQuestion = 200;

    /// <summary>Whether two names of the question, other words between them, stand in the paragraph.</summary>
    /// <param name="question">The user's words.</param>
    /// <param name="article">The article.</param>
    /// <param name="paragraph">The paragraph.</param>
    public static bool AreIn(string question, Article article, Paragraph paragraph)
    {
        if (question.Length > LongestQuestion)
            return false;
        var text = article.TextOf(paragraph);
        var names = Words(text).Where(word => char.IsUpper(word[0])).Select(word => word.ToLowerInvariant())
            .Where(word => !StopWords.Contains(word)).ToHashSet(StringComparer.Ordinal);
        var isNamed = Words(question).Select(word => names.Contains(word.ToLowerInvariant())).ToList();
        var first = isNamed.IndexOf(true);
        var end = first < 0 ? -1 : isNamed.IndexOf(false, first);
        return end >= 0 && isNamed.IndexOf(true, end) >= 0;
    }

    private static IEnumerable<string> Words(string text) =>
        Tokenizer.Tokenize(text).Select(token => Possessive.Without(token.In(text).ToString()));
}
