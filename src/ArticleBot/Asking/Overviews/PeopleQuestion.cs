using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ArticleBot.Articles;
using ArticleBot.Asking.Passages;
using ArticleBot.English;
using ArticleBot.Quotations;
using ArticleBot.Summarising;

namespace ArticleBot.Asking.Overviews;

/// <summary>
/// Questions for everybody of an article, or of a part of it: “who is involved”, “who are the main people”, “who is involved in the
/// lawsuit”.
/// </summary>
internal static class PeopleQuestion
{
    private const int MostPeople = 4;
    private const int LongestQuestion = 100;

    private static readonly Regex Form = Patterns.Of("overviews", "who");

    private static readonly Regex FormOfPart = Patterns.Linear("overviews", "who-in");

    /// <summary>In what somebody is asked to be involved, “the lawsuit”; null where a question does not name it.</summary>
    public static string? PartOf(string question) => question.Length <= LongestQuestion
        && FormOfPart.Match(question) is { Success: true } form && !IsOne(question) ? form.Groups["focus"].Value : null;

    /// <summary>The people of whom those paragraphs speak that have all words of the part, or the paragraphs before these.</summary>
    /// <param name="part">What they are involved in.</param>
    /// <inheritdoc cref="Answer(IEnumerable{Article}, IReadOnlySet{string})"/>
    public static ImmutableArray<SentencePlace> Answer(IEnumerable<Article> articles, IReadOnlySet<string> speakers, string part)
    {
        var terms = SummaryCandidates.Terms(part);
        return terms.IsEmpty ? [] : [.. articles.Where(article => article.Text.Length <= ArticlePeople.LongestAtOnce)
            .SelectMany(article => Introduced(article, speakers, Near(article, terms)))];
    }

    private static HashSet<int> Near(Article article, ImmutableHashSet<string> terms)
    {
        var own = article.Paragraphs.Where(paragraph => paragraph.IsEvidence
            && terms.IsSubsetOf(SummaryCandidates.Terms(article.TextOf(paragraph)))).Select(paragraph => paragraph.Number).ToList();
        return [.. own, .. own.Select(number => number - 1)];
    }

    /// <summary>Whether a question is one.</summary>
    public static bool IsOne(string question) => question.Length <= LongestQuestion && Form.IsMatch(question);

    /// <summary>The sentences that bring in those of whom the articles speak most, in reading order, none twice; empty where they name
    /// nobody.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="speakers">The names of those whom they quote: they are persons, whatever else shows it.</param>
    public static ImmutableArray<SentencePlace> Answer(IEnumerable<Article> articles, IReadOnlySet<string> speakers) =>
        [.. articles.Where(article => article.Text.Length <= ArticlePeople.LongestAtOnce)
            .SelectMany(article => Introduced(article, speakers))];

    private static IEnumerable<SentencePlace> Introduced(Article article, IReadOnlySet<string> speakers, HashSet<int>? near = null) =>
        ArticlePeople.Of(article)
        .Where(person => person is { IsNamed: true, IsPerson: true } || person.MayBePerson && speakers.Contains(person.Name))
        .Where(person => !person.Mentions.Any(mention => IsBehindThe(article, mention)))
        .Where(person => near is null || person.Mentions.Any(mention => near.Contains(article.ParagraphAt(mention.Start))))
        .OrderByDescending(person => person.Mentions.Length)
        .Select(person => Introduction.Of(article, person)?.Place).OfType<SentencePlace>()
        .Distinct().Take(MostPeople).OrderBy(place => place.Span.Start);

    // “The Aurora” is a ship.
    private static bool IsBehindThe(Article article, TextSpan mention) =>
        char.IsUpper(article.Text[mention.Start])
        && article.Text.AsSpan(0, mention.Start).EndsWith("the ", StringComparison.OrdinalIgnoreCase);
}
