using System.Text.RegularExpressions;
using ArticleBot.Articles;
using ArticleBot.English;
using ArticleBot.Language;
using ArticleBot.Quotations;
using ArticleBot.Quotations.Lexicon;

namespace ArticleBot.Asking.Names;

/// <summary>Whether articles give a name beside a noun that stands for somebody.</summary>
internal static class ToldNames
{
    private static readonly Regex Behind = Patterns.Of("names", "behind");
    private static readonly Regex Before = Patterns.Of("names", "before");
    private static readonly Regex BroughtIn = Patterns.Of("names", "brought-in");

    /// <summary>Whether the articles use the noun and name nobody whom it stands for, as far as word order tells.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="noun">The noun in small letters.</param>
    public static bool AreMissing(IEnumerable<Article> articles, string noun)
    {
        var isUsed = false;
        foreach (var article in articles)
        {
            if (article.Text.Length > ArticlePeople.LongestAtOnce
                || ArticlePeople.Of(article).Any(person => IsNamed(person, noun)))
                return false;
            foreach (var (paragraph, sentence, at) in Places(article, noun))
            {
                isUsed = true;
                // “A nurse has been jailed”: news names in the next paragraphs whom it brings in so.
                if (IsNamed(sentence, at, noun.Length) || paragraph <= 1 && BroughtIn.IsMatch(sentence[..at]))
                    return false;
            }
        }

        return isUsed;
    }

    // The captain Ann Lee, or “a nurse” whom the article names in one of the next paragraphs.
    private static bool IsNamed(ArticlePerson person, string noun) => person.IsNamed
        ? person.RoleHead is { } role && Term.Of(role) == Term.Of(noun)
        : person.NamedLater is not null && Term.Of(person.Words[^1]) == Term.Of(noun);

    private static IEnumerable<(int Paragraph, string Sentence, int At)> Places(Article article, string noun)
    {
        var term = Term.Of(noun);
        return from paragraph in article.Paragraphs
               from sentence in paragraph.Sentences
               let text = article.TextOf(sentence.Span)
               from token in Tokenizer.Tokenize(text)
               where Term.Of(token.In(text).ToString()) == term
               select (paragraph.Number, text, token.Start);
    }

    private static bool IsNamed(string sentence, int at, int length)
    {
        var behind = Behind.Match(sentence[Math.Min(sentence.Length, at + length)..].TrimStart('s'));
        return IsName(behind) || IsName(Before.Match(sentence[..at]));
    }

    private static bool IsName(Match match) => match.Success && !ProperNouns.IsTime(match.Groups["name"].Value);
}
