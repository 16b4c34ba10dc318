using ArticleBot.Articles;
using ArticleBot.Library;

namespace ArticleBot.Asking;

/// <summary>The articles of a whole library that somebody sees; of many, only those that a question may be about are read.</summary>
/// <param name="shelf">The library.</param>
/// <param name="owner">Whose articles beside everybody's; see <see cref="ArticleShelf"/>.</param>
public sealed class LibraryArticles(ArticleShelf shelf, string? owner = null)
{
    /// <summary>A question about the library.</summary>
    /// <param name="text">The user's words.</param>
    /// <param name="top">How many passages the answer lists, 1 or more.</param>
    /// <exception cref="ArticleException">There is no article, or one cannot be read.</exception>
    public Question Ask(string text, int top = 3) => new(text, About(text), top) { Library = this };

    /// <summary>The articles that words may be about.</summary>
    internal IReadOnlyList<Article> About(string text) => shelf.About(text, owner);

    /// <summary>The article of an id; null where there is none.</summary>
    internal Article? Find(string id) => shelf.Find(id, owner);
}
