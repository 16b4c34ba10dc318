using System.Text.RegularExpressions;
using ArticleBot.Articles;
using ArticleBot.Asking.Passages;
using ArticleBot.English;

namespace ArticleBot.Asking.Ages;

/// <summary>Words of an article that tell an age: “61” in “Ann Lee, 61,”, “born in 1958”.</summary>
/// <param name="Place">The sentence.</param>
/// <param name="Span">The words.</param>
/// <param name="IsOfThen">Whether it was theirs once: “was 12 when …”.</param>
/// <param name="IsOfThing">Whether it is nobody's: “built in 1985”.</param>
internal sealed record ToldAge(SentencePlace Place, TextSpan Span, bool IsOfThen, bool IsOfThing)
{
    private static readonly Regex Then = Patterns.Of("ages", "then");
    private static readonly Regex Told = Patterns.Of("ages", "told");

    /// <summary>Whether it is “61-year-old”, which stands before the noun that it is of.</summary>
    public bool IsYearsOld => Place.Article.TextOf(Span).EndsWith("old", StringComparison.OrdinalIgnoreCase);

    /// <summary>Every one of an article, in order.</summary>
    public static IEnumerable<ToldAge> In(Article article) =>
        from paragraph in article.Paragraphs
        where paragraph.IsEvidence
        from sentence in paragraph.Sentences
        from match in Told.Matches(article.TextOf(sentence.Span))
        let age = match.Groups["age"]
        let span = new TextSpan(sentence.Span.Start + age.Index, age.Length)
        let isOfThen = Then.IsMatch(article.TextOf(TextSpan.Between(span.End, sentence.Span.End)))
        select new ToldAge(new SentencePlace(article, paragraph.Number, sentence.Span), span, isOfThen, match.Groups["thing"].Success);
}
