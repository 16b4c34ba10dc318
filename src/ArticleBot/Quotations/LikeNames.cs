using System.Collections.Frozen;
using ArticleBot.Articles;
using ArticleBot.Language;
using ArticleBot.Quotations.Lexicon;

namespace ArticleBot.Quotations;

/// <summary>Words that are in none of the articles and only like the name of somebody there: Martin where the article has
/// Martins.</summary>
internal static class LikeNames
{
    /// <summary>A topic without such words; null where it has some, and names or nothing beside them.</summary>
    /// <param name="topic">What is looked for.</param>
    /// <param name="articles">Where.</param>
    public static string? Without(string topic, IReadOnlyList<Article> articles)
    {
        var names = articles.SelectMany(article => ArticlePeople.Of(article)).Where(person => person is { IsNamed: true, IsPerson: true })
            .SelectMany(person => person.Words).ToFrozenSet(StringComparer.Ordinal);
        var words = topic.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var left = Array.FindAll(words, word => !IsOnlyLike(Plain(word), names, articles));
        if (left.Length == words.Length)
            return topic;
        return Array.ConvertAll(left, Plain).All(word => StopWords.Contains(word) || names.Contains(word)) ? null : string.Join(' ', left);
    }

    private static bool IsOnlyLike(string word, FrozenSet<string> names, IReadOnlyList<Article> articles) =>
        !StopWords.Contains(word) && !names.Contains(word) && names.Any(name => Kin.AreAlike(name, word))
            && !articles.Any(article => Has(article.Text, word));

    private static bool Has(string text, string word) => Tokenizer.Tokenize(text).Any(token => Plain(token.In(text).ToString()) == word);

    private static string Plain(string word) => Possessive.Without(NameWords.Fold(word).Trim('.', ',', '?', '"', '“', '”'));
}
