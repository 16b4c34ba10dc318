using System.Collections.Immutable;
using ArticleBot.Articles;
using ArticleBot.Language;
using ArticleBot.Quotations;
using ArticleBot.Retrieval;

namespace ArticleBot.Asking.Passages;

/// <summary>The people whom a question names, and whether an answer speaks of them: by name, noun or pronoun.</summary>
internal static class AskedPeople
{
    /// <summary>The share of the article's people whom a question names and of whom no sentence of the answer speaks, 0 to 1; 0 where it
    /// names nobody.</summary>
    /// <param name="ranking">What was found.</param>
    /// <param name="question">The user's words.</param>
    /// <param name="sentences">The sentences of the answer.</param>
    public static double Missing(Ranking ranking, string question, ImmutableArray<ChosenSentence> sentences)
    {
        if (sentences.IsEmpty || !ranking.Question.HasNames)
            return 0;
        var article = ranking.Text.Passages[ranking.Text.Sentences[sentences[^1].Sentence].Passage].Article;
        if (article.Text.Length > ArticlePeople.LongestAtOnce)
            return 0;
        var words = Tokenizer.Tokenize(question).Select(token => token.In(question).ToString()).ToHashSet(StringComparer.OrdinalIgnoreCase);
        // Of two Lees the answer may be about either.
        var asked = ArticlePeople.Of(article).Where(person => person is { IsPerson: true, IsNamed: true } && words.Contains(person.Words[^1]))
            .GroupBy(person => person.Words[^1], StringComparer.OrdinalIgnoreCase).ToList();
        return asked.Count == 0 ? 0 : asked.Average(bearers => bearers.Any(IsSpokenOf) ? 0.0 : 1.0);

        bool IsSpokenOf(ArticlePerson person) => sentences.Any(sentence =>
            PlaceOf(sentence) is var place && place.Article == article && person.Mentions.Any(place.Span.Contains));

        (Article Article, TextSpan Span) PlaceOf(ChosenSentence sentence) =>
            (ranking.Text.Passages[ranking.Text.Sentences[sentence.Sentence].Passage].Article, ranking.Text.Sentences[sentence.Sentence].Span);
    }
}
