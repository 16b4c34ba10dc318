using System.Collections.Immutable;
using ArticleBot.Articles;
using ArticleBot.Library;
using ArticleBot.Web.Responses;

namespace ArticleBot.Web.Api;

/// <summary>The articles that a request names.</summary>
internal static class ApiArticles
{
    private const int Most = 100;

    /// <summary>The articles of some ids; every article where there are none. A path is no id: files are the operator's.</summary>
    /// <exception cref="RequestException">There is no article of an id.</exception>
    public static ImmutableArray<Article> Of(ArticleShelf shelf, string[]? ids)
    {
        if (ids is not { Length: > 0 })
            return shelf.All();
        if (ids.Length > Most)
            throw RequestException.Bad($"At most {Most} articles can be named.");
        return [.. ids.Distinct(StringComparer.Ordinal).Select(id => Of(shelf, id))];
    }

    /// <summary>The article of an id.</summary>
    /// <exception cref="RequestException">There is none.</exception>
    public static Article Of(ArticleShelf shelf, string id) =>
        shelf.Find(id) ?? throw RequestException.Missing($"There is no article “{VisibleText.Of(id)}”.");
}
