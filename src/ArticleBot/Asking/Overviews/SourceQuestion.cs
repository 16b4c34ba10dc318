using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using ArticleBot.Articles;
using ArticleBot.Articles.Kinds;
using ArticleBot.English;
using ArticleBot.Grounding;
using ArticleBot.Language;

namespace ArticleBot.Asking.Overviews;

/// <summary>Answers who wrote or published an article, and when: from its credit paragraph and its front matter.</summary>
internal static class SourceQuestion
{
    // Every word that bears a subject must be one of these, and one of them must ask for the origin.
    private static readonly HashSet<string> Origins = Terms(WordFile.Words("asking", "origin"));
    // “When did this article come out”, but not “when did it come out”.
    private static readonly HashSet<string> Appearances = Terms(WordFile.Words("asking", "appearance"));
    private static readonly HashSet<string> Things = Terms(WordFile.Words("asking", "origin-thing"));
    private static readonly HashSet<string> Dates = Terms(["when", "date", "day"]);
    private static readonly HashSet<string> Links = Terms(["url", "link"]);
    private static readonly FrozenSet<string> ThisArticle = WordFile.Class("asking", "this-article");

    /// <summary>Whether a question asks for the origin of the article itself.</summary>
    public static bool IsOne(string question)
    {
        var (asks, names, pointsAtArticle, appears, saysArticle, saysDate) = (false, false, false, false, false, false);
        foreach (var token in Tokenizer.Tokenize(question))
        {
            var word = token.In(question).ToString().ToLowerInvariant();
            var term = Term.Of(word);
            asks |= Origins.Contains(term);
            names |= word is "author" or "publisher" or "byline";
            pointsAtArticle |= ThisArticle.Contains(word);
            saysArticle |= word is "article" or "story";
            saysDate |= word is "date" or "dated";
            appears |= Appearances.Contains(term);
            var isKnown = Origins.Contains(term) || Appearances.Contains(term) || Things.Contains(term);
            if (!StopWords.Contains(word) && !isKnown)
                return false;
        }

        return asks && (names || pointsAtArticle) || saysArticle && (appears || saysDate);
    }

    /// <summary>What the articles tell of their origin; empty where they tell nothing.</summary>
    public static ImmutableArray<Claim> Answer(IReadOnlyList<Article> articles, string question)
    {
        var terms = Tokenizer.Tokenize(question).Select(token => Term.Of(token.In(question))).ToHashSet(StringComparer.Ordinal);
        return [.. articles.SelectMany(article =>
            terms.Overlaps(Dates) ? Date(article) : terms.Overlaps(Links) ? Link(article) : Author(article))];
    }

    private static IEnumerable<Claim> Author(Article article)
    {
        var origins = article.Paragraphs.Where(paragraph => paragraph.IsOrigin && !IsDate(article, paragraph)).ToList();
        // Who helped has not written it, if somebody else has.
        var isNamed = article.Source.Author is not null || origins.Exists(paragraph => Bylines.AuthorIn(article, paragraph) is not null);
        foreach (var paragraph in origins.Where(paragraph => !isNamed || !Bylines.NamesHelpers(article, paragraph)))
            yield return new Claim(article.TextOf(paragraph), [new Citation(article, paragraph.Number, paragraph.Span)]);
        if (article.Source.Author is { } author)
            yield return FrontMatter(article, $"Author: {author}");
        if (article.Source.Publisher is { } publisher)
            yield return FrontMatter(article, $"Publisher: {publisher}");
    }

    // What a byline prints is cited there; what stands beside the text is said in the bot's own words.
    private static IEnumerable<Claim> Date(Article article)
    {
        if (Printed(article) is { } printed)
            return [printed];
        if (article.Source.Date is { } date)
            return [FrontMatter(article, $"Date: {date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}")];
        return article.Info.Published is { } published ? [FrontMatter(article, $"Date: {published.AsPrinted}")] : [];
    }

    private static Claim? Printed(Article article)
    {
        foreach (var paragraph in article.Paragraphs.Where(paragraph => paragraph.Kind == ParagraphKind.Byline))
        {
            if (Bylines.DateIn(article, paragraph) is { } span)
                return new Claim(article.TextOf(span), [new Citation(article, paragraph.Number, span)]);
        }

        return null;
    }

    private static bool IsDate(Article article, Paragraph paragraph) =>
        Bylines.DateIn(article, paragraph) is not null && Bylines.AuthorIn(article, paragraph) is null;

    private static IEnumerable<Claim> Link(Article article) =>
        article.Source.Url is { } url ? [FrontMatter(article, $"Address: {url}")] : [];

    // The front matter is no part of the article's text: the title stands for the article as a whole.
    private static Claim FrontMatter(Article article, string text) => new(text, [new Citation(article, 0, article.Blocks[0].Span)]);

    private static HashSet<string> Terms(IEnumerable<string> words) =>
        words.Select(word => Term.Of(word)).ToHashSet(StringComparer.Ordinal);
}
