using System.Collections.Immutable;
using System.Text;
using ArticleBot.Articles;
using ArticleBot.Language;
using ArticleBot.Quotations;
using ArticleBot.Quotations.Lexicon;

namespace ArticleBot.Asking.Passages;

/// <summary>
/// A passage as the reader understands it best for a question about somebody: with the name in the place of pronouns and nouns that stand
/// for it. News says “a head chef” first, “Benedict Orme” next and “he” after that.
/// </summary>
/// <param name="Asked">The question, with the name in it.</param>
/// <param name="Name">The name.</param>
/// <param name="Places">Where pronouns and nouns stand for it, in order.</param>
internal sealed record NamedReading(string Asked, string Name, ImmutableArray<TextSpan> Places)
{
    private const int LongestQuestion = 200;

    /// <summary>The reading; null where the question is about nobody whom the article names.</summary>
    /// <param name="article">The article.</param>
    /// <param name="question">The user's words.</param>
    public static NamedReading? Of(Article article, string question)
    {
        if (question.Length > LongestQuestion || article.Text.Length > ArticlePeople.LongestAtOnce)
            return null;
        if (TypedName.In(article, question, Tokenizer.Tokenize(question)) is { People: [{ IsPerson: true } asked] })
            return Of(article, question, asked);
        foreach (var described in ArticlePeople.Of(article).Where(person => person.NamedLater is not null))
        {
            var noun = $"the {string.Join(' ', described.Words.Skip(1))}";
            var at = question.IndexOf(noun, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && Bearer(article, described.NamedLater!) is { } bearer)
                return Of(article, string.Concat(question.AsSpan(0, at), bearer.Name, question.AsSpan(at + noun.Length)), bearer);
        }

        return null;
    }

    /// <summary>The words of a passage; null where nothing in them stands for the name.</summary>
    /// <param name="article">The article.</param>
    /// <param name="passage">Where the passage stands.</param>
    public string? In(Article article, TextSpan passage)
    {
        var named = new StringBuilder();
        var at = passage.Start;
        foreach (var place in Places.Where(passage.Contains))
        {
            if (place.Start < at)
                continue;
            named.Append(article.Text, at, place.Start - at).Append(Name);
            at = place.End;
        }

        return at == passage.Start ? null : named.Append(article.Text, at, passage.End - at).ToString();
    }

    private static NamedReading Of(Article article, string question, ArticlePerson asked)
    {
        var described = ArticlePeople.Of(article).Where(person => person.NamedLater == asked.Name).SelectMany(person => person.Mentions);
        var places = asked.Mentions.Concat(described).Where(place => !IsNamed(article.TextOf(place))).OrderBy(place => place.Start);
        return new NamedReading(question, asked.Name, [.. places]);

        bool IsNamed(string words) => words.Contains(NameWords.LastWord(asked.Name), StringComparison.Ordinal);
    }

    private static ArticlePerson? Bearer(Article article, string name) =>
        ArticlePeople.Of(article).FirstOrDefault(person => person.IsNamed && person.Name == name);
}
