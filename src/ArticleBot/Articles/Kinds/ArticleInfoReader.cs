namespace ArticleBot.Articles.Kinds;

/// <summary>Completes what stands beside an article's text by what its bylines and its words tell.</summary>
internal static class ArticleInfoReader
{
    public static ArticleInfo Complete(Article article, ArticleInfo declared)
    {
        var bylines = article.Paragraphs.Where(paragraph => paragraph.Kind == ParagraphKind.Byline).Select(article.TextOf).ToList();
        return declared with
        {
            Byline = declared.Byline ?? bylines.Select(BylineShape.AuthorOf).FirstOrDefault(author => author is not null),
            Published = Published(declared.Published,
                [.. bylines.OrderBy(BylineShape.IsChange).Select(words => BylineShape.DateOf(words)?.Time).OfType<PublicationTime>()]),
            Language = article.Language,
            Genre = GenreShape.Of(article),
        };
    }

    // The head of a page knows the moment, its byline the words.
    private static PublicationTime? Published(PublicationTime? declared, List<PublicationTime> printed)
    {
        if (declared is null)
            return printed.Count > 0 ? printed[0] : null;
        return printed.Find(time => time.Day == declared.Day) is { } same ? same with { Time = same.Time ?? declared.Time } : declared;
    }

    // A page in another language often declares English, which its template was written in; the words know better.
    public static string? Language(Article article, string? declared)
    {
        var guessed = LanguageGuess.Of(article.Text);
        return guessed is null || declared is not null && guessed != "en" && declared != "en" ? declared ?? guessed : guessed;
    }
}
