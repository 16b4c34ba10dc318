using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ArticleBot.Articles;
using ArticleBot.Asking.Passages;
using ArticleBot.English;
using ArticleBot.Quotations;

namespace ArticleBot.Asking.Overviews;

/// <summary>Questions for everybody of an article: “who is involved”, “who are the main people”.</summary>
internal static class PeopleQuestion
{
    private const int MostPeople = 4;
    private const int LongestQuestion = 100;

    private static readonly Regex Form = Patterns.Of("overviews", "who");

    /// <summary>Whether a question is one.</summary>
    public static bool IsOne(string question) => question.Length <= LongestQuestion && Form.IsMatch(question);

    /// <summary>The sentences that bring in those of whom the articles speak most, in reading order, none twice; empty where they name
    /// nobody.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="speakers">The names of those whom they quote: they are persons, whatever else shows it.</param>
    public static ImmutableArray<SentencePlace> Answer(IEnumerable<Article> articles, IReadOnlySet<string> speakers) =>
        [.. articles.Where(article => article.Text.Length <= ArticlePeople.LongestAtOnce)
            .SelectMany(article => Introduced(article, speakers))];

    private static IEnumerable<SentencePlace> Introduced(Article article, IReadOnlySet<string> speakers) => ArticlePeople.Of(article)
        .Where(person => person is { IsNamed: true, IsPerson: true } || person.MayBePerson && speakers.Contains(person.Name))
        .Where(person => !person.Mentions.Any(mention => IsBehindThe(article, mention)))
        .OrderByDescending(person => person.Mentions.Length)
        .Select(person => Introduction.Of(article, person)?.Place).OfType<SentencePlace>()
        .Distinct().Take(MostPeople).OrderBy(place => place.Span.Start);

    // “The Aurora” is a ship.
    private static bool IsBehindThe(Article article, TextSpan mention) =>
        char.IsUpper(article.Text[mention.Start])
        && article.Text.AsSpan(0, mention.Start).EndsWith("the ", StringComparison.OrdinalIgnoreCase);
}
