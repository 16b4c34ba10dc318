namespace ArticleBot.Articles.Reading;

/// <summary>What an article is read from: a file's bytes, or a page's.</summary>
/// <param name="Name">The file's name, whose ending tells Markdown; of a page its host and path.</param>
/// <param name="Bytes">The bytes.</param>
/// <param name="Address">The page's address; null for a file.</param>
public sealed record ArticleContent(string Name, byte[] Bytes, Uri? Address = null)
{
    /// <summary>Reads the article.</summary>
    /// <param name="id">Its id; null for the name without its ending.</param>
    /// <param name="title">The title to give it; null for its own.</param>
    /// <param name="shown">How an error names it; null for its name.</param>
    /// <exception cref="ArticleException">The bytes hold no article.</exception>
    public Article Read(string? id = null, string? title = null, string? shown = null)
    {
        var file = Name[(Name.LastIndexOf('/') + 1)..];
        var article = ArticleReader.Read(shown ?? Name, file, Bytes, id ?? ArticleIds.Of(file), title);
        return Address is null ? article : article.FoundAt(Address);
    }
}
