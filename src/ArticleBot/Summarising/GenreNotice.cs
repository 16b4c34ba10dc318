using ArticleBot.Articles;

namespace ArticleBot.Summarising;

/// <summary>What a reader must know of an article to take its summary for what it is.</summary>
internal static class GenreNotice
{
    /// <summary>A line where the claims are not a newsroom's; null for news.</summary>
    /// <param name="articles">What was summarised.</param>
    public static string? Of(IReadOnlyList<Article> articles)
    {
        var subject = articles.Count == 1 ? "This is" : "Among these is";
        return articles.Select(article => article.Info.Genre).Max(Weight) switch
        {
            3 => $"{subject} an opinion piece: it says what its writer thinks.",
            2 => $"{subject} a page of letters: they say what their writers think.",
            1 => $"{subject} a press release: it says what its sender says of himself.",
            _ => null,
        };
    }

    private static int Weight(ArticleGenre genre) => genre switch
    {
        ArticleGenre.Opinion => 3,
        ArticleGenre.Letters => 2,
        ArticleGenre.PressRelease => 1,
        _ => 0,
    };
}
