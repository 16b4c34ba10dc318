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
        return new ArticleKnowledge(References(Reading.Of(article)), Statements(article)) { People = People(article) };
    }

    private static ImmutableArray<Reference> References(Reading reading) =>
        [.. reading.Mentions.Where(mention => mention.Member >= 0)
            .Select(mention => new Reference(reading.SpanOf(mention), reading.Cast.Of(mention)!.Name))];

    private static ImmutableArray<KnownPerson> People(Article article) =>
        [.. ArticlePeople.Of(article).Where(person => person is { IsPerson: true, IsNamed: true, Words: not [] })
            .Select(person => new KnownPerson(person.Name, [.. person.Words], Titles(article, person), NameWords.Suffix(person.Name),
                person.Mentions))];

    private static ImmutableArray<string> Titles(Article article, ArticlePerson person) =>
        [.. person.Mentions.SelectMany(mention => NameWords.Of(article.TextOf(mention))).Select(word => word.TrimEnd('.'))
            .Except(person.Words, StringComparer.Ordinal)];

    private static ImmutableArray<Statement> Statements(Article article) =>
        [.. QuotationExtractor.Extract(article)
            .Select(attribution => new Statement(attribution.Spans, attribution.Speaker?.Name, attribution.Cue, attribution.Mention)
            {
                Confidence = attribution.Confidence,
            })];
}
