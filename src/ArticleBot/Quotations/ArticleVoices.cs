using System.Collections.Immutable;
using ArticleBot.Articles;
using ArticleBot.Grounding.Sources;
using ArticleBot.Quotations.Lexicon;
using ArticleBot.Quotations.People;

namespace ArticleBot.Quotations;

/// <summary>What the slice knows of an article, in the form in which the checks of a model's reply take it.</summary>
public static class ArticleVoices
{
    /// <summary>Whom names, nouns and pronouns stand for, and who said what.</summary>
    public static ArticleKnowledge Of(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var reading = ArticleReading.Of(article);
        return new ArticleKnowledge(References(reading), Statements(reading)) { People = People(article, reading) };
    }

    private static ImmutableArray<Reference> References(ArticleReading reading) =>
        [.. reading.Mentions.Select(mention => new Reference(mention.Span, reading.People[mention.Person].Name))];

    private static ImmutableArray<KnownPerson> People(Article article, ArticleReading reading) =>
        [.. reading.People.Where(person => person is { IsPerson: true, IsNamed: true, Words: not [] })
            .Select(person => new KnownPerson(person.Name, [.. person.Words], Titles(article, person), NameWords.Suffix(person.Name),
                person.Mentions)
            {
                OtherNames = person.Role is { } role && Sovereigns.IsTitle(role) ? [[.. NameWords.Of(role)]] : [],
            })];

    private static ImmutableArray<string> Titles(Article article, ArticlePerson person) =>
        [.. person.Mentions.SelectMany(mention => NameWords.Of(article.TextOf(mention))).Select(word => word.TrimEnd('.'))
            .Except(person.Words, StringComparer.Ordinal)];

    private static ImmutableArray<Statement> Statements(ArticleReading reading) =>
        [.. reading.Attributions
            .Select(attribution => new Statement(attribution.Spans, attribution.Speaker?.Name, attribution.Cue, attribution.Mention)
            {
                Confidence = attribution.Confidence,
            })];
}
