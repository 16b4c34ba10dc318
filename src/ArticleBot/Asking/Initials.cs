using ArticleBot.Articles;
using ArticleBot.Language;
using ArticleBot.Quotations;
using ArticleBot.Quotations.Lexicon;

namespace ArticleBot.Asking;

/// <summary>Letters that a user types for words with capitals: “cm” for Chief Minister, “FDA” for Food and Drug Administration.</summary>
internal static class Initials
{
    private const int Fewest = 2;
    private const int Most = 5;

    /// <summary>The words of an article whose initials they are; null where it has the letters themselves, or no such words, or
    /// several.</summary>
    /// <param name="letters">The letters as they are typed.</param>
    /// <param name="article">The article.</param>
    /// <param name="isWord">Whether a word in small letters is an English one that is in use.</param>
    public static string? Of(string letters, Article article, Predicate<string> isWord)
    {
        if (letters.Length is < Fewest or > Most || !letters.All(char.IsAsciiLetter) || !MayBeInitials(letters, isWord))
            return null;
        var text = article.Text;
        var tokens = Tokenizer.Tokenize(text);
        var comparison = IsInCapitals(letters) ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
        if (tokens.Any(token => token.In(text).Equals(letters, comparison)))
            return null;
        var found = tokens.Select((_, i) => At(i)).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        return found is [var only] && (IsInCapitals(letters) || !IsPerson(only, article)) ? only : null;

        string? At(int first)
        {
            var (at, matched, end) = (first, 0, 0);
            for (; at < tokens.Length && matched < letters.Length; at++)
            {
                var word = tokens[at].In(text);
                var isNext = char.IsUpper(word[0]) && char.ToUpperInvariant(letters[matched]) == word[0];
                var isBetween = matched > 0 && StopWords.Contains(word.ToString());
                if (at > first && !IsJoined(tokens[at - 1], tokens[at]) || !isNext && !isBetween)
                    return null;
                (matched, end) = isNext ? (matched + 1, tokens[at].End) : (matched, end);
            }

            return matched == letters.Length ? text[tokens[first].Start..end] : null;
        }

        bool IsJoined(Token before, Token token) => token.Start - before.End == 1 && text[before.End] is ' ' or '\u00a0';
    }

    // In small letters “pay” is a word, and “dr” a title.
    private static bool MayBeInitials(string letters, Predicate<string> isWord)
    {
        var small = letters.ToLowerInvariant();
        return !StopWords.Contains(small) && !Roles.IsAny(small, RoleKinds.Courtesy)
            && (IsInCapitals(letters) || letters.Length == Fewest || !isWord(small));
    }

    private static bool IsInCapitals(string letters) => letters.All(char.IsUpper);

    // “ok” is not Olga Kern.
    private static bool IsPerson(string words, Article article) => ArticlePeople.Of(article)
        .Any(person => person is { IsNamed: true, MayBePerson: true } && person.Name.Contains(words, StringComparison.Ordinal));
}
