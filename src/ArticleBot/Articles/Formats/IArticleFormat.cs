namespace ArticleBot.Articles.Formats;

/// <summary>One way in which an article lies in a file.</summary>
internal interface IArticleFormat
{
    /// <summary>Whether a file's content is of this format; its name is asked only where the content leaves it open.</summary>
    bool Fits(ArticleBytes file);

    /// <summary>The blocks of the article in a file, and what the file says of its origin.</summary>
    /// <exception cref="ArticleException">The file holds no article that can be read; the message does not name the file.</exception>
    ArticleDraft Read(ArticleBytes file);
}
