using System.Text.RegularExpressions;
using ArticleBot.Articles;
using ArticleBot.English;
using ArticleBot.Language;
using ArticleBot.Quotations;
using ArticleBot.Quotations.Names;

namespace ArticleBot.Asking.Names;

/// <summary>Whether articles give a name beside a noun that stands for somebody.</summary>
internal static class ToldNames
{
    private static readonly Regex Behind = Patterns.Of("names", "behind");
    private static readonly Regex Before = Patterns.Of("names", "before");

    /// <summary>Whether the articles use the noun and name nobody whom it stands for, as far as word order tells.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="noun">The noun in small letters.</param>
    public static bool AreMissing(IEnumerable<Article> articles, string noun)
    {
        var isUsed = false;
        foreach (var article in articles)
        {
            if (article.Text.Length > ArticlePeople.LongestAtOnce
                || ArticlePeople.Of(article).Any(person => person.IsNamed && IsRole(person, noun)))
                return false;
            foreach (var (sentence, at) in Places(article, noun))
            {
                isUsed = true;
                if (IsNamed(sentence, at, noun.Length))
                    return false;
            }
        }

        return isUsed;
    }

    private static bool IsRole(ArticlePerson person, string noun) => person.RoleHead is { } role && Term.Of(role) == Term.Of(noun);

    private static IEnumerable<(string Sentence, int At)> Places(Article article, string noun)
    {
        var term = Term.Of(noun);
        return from paragraph in article.Paragraphs
               from sentence in paragraph.Sentences
               let text = article.TextOf(sentence.Span)
               from token in Tokenizer.Tokenize(text)
               where Term.Of(token.In(text).ToString()) == term
               select (text, token.Start);
    }

    private static bool IsNamed(string sentence, int at, int length)
    {
        var behind = Behind.Match(sentence[Math.Min(sentence.Length, at + length)..].TrimStart('s'));
        return IsName(behind) || IsName(Before.Match(sentence[..at]));
    }

    private static bool IsName(Match match) => match.Success && !ProperNouns.IsTime(match.Groups["name"].Value);
}
