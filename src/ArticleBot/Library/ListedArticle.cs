using ArticleBot.Articles;

namespace ArticleBot.Library;

/// <summary>An article in a list.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Paragraphs">How many paragraphs it has.</param>
public sealed record ListedArticle(string Id, string Title, int Paragraphs)
{
    /// <summary>A kept article.</summary>
    public static ListedArticle Of(ArticleEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return new ListedArticle(entry.Id, entry.Text.Title, entry.Text.Paragraphs);
    }

    /// <summary>An article that was read.</summary>
    public static ListedArticle Of(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return new ListedArticle(article.Id, article.Title, article.Paragraphs.Length);
    }
}
