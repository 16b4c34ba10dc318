using System.Globalization;
using ArticleBot.Articles;
using ArticleBot.English;
using ArticleBot.Language;

namespace ArticleBot.Asking.Names;

/// <summary>Whether a question asks for an amount in a currency that its articles do not use: nothing is converted here.</summary>
internal static class AskedCurrency
{
    private static readonly string[][] Currencies = [.. WordFile.Classes("units")
        .Where(unit => char.GetUnicodeCategory(unit.Class[0]) == UnicodeCategory.CurrencySymbol).Select(unit => unit.Words)];

    /// <summary>Whether the question names a currency by its word and no article has its word or sign.</summary>
    public static bool IsMissing(IEnumerable<Article> articles, string question)
    {
        var asked = Array.Find(Currencies, forms => forms.Any(form => char.IsLetter(form[0]) && WordsOf(question).Contains(form)));
        return asked is not null && articles.All(article => !Array.Exists(asked, form => IsUsed(article.Text, form)));
    }

    private static bool IsUsed(string text, string form) => text.Contains(form, StringComparison.OrdinalIgnoreCase);

    private static HashSet<string> WordsOf(string text) =>
        Tokenizer.Tokenize(text).Select(token => token.In(text).ToString()).ToHashSet(StringComparer.OrdinalIgnoreCase);
}
