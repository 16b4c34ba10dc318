using ArticleBot.Articles;
using ArticleBot.Articles.Reading;
using ArticleBot.Library.Terms;

namespace ArticleBot.Library;

/// <summary>A text with its content, ready to be kept.</summary>
/// <param name="Kept">What the library lists of it.</param>
/// <param name="Content">What it was read from.</param>
/// <param name="GivenTitle">The title that somebody gave it; null for its own.</param>
public sealed record ReadText(KeptText Kept, ArticleContent Content, string? GivenTitle)
{
    /// <summary>Its terms, by which questions find it; null where it comes from the store.</summary>
    public ReadOnlyMemory<byte>? Terms { get; private init; }

    /// <summary>Reads a text, to make sure that it can be read and to know what it is.</summary>
    /// <param name="content">Its bytes.</param>
    /// <param name="title">The title to give it; null for its own.</param>
    /// <param name="shown">How an error names it.</param>
    /// <exception cref="ArticleException">It holds no article.</exception>
    public static ReadText Of(ArticleContent content, string? title = null, string? shown = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        var article = content.Read(title: title, shown: shown);
        var kept = new KeptText(
            TextHash.Of(article), TextHash.Of(content.Bytes), article.Title, article.Paragraphs.Length, content.Bytes.LongLength);
        return new ReadText(kept, content, title) { Terms = ArticleTerms.Of(article) };
    }

    /// <summary>The article under an id.</summary>
    public Article Article(string id) => Content.Read(id, GivenTitle, id);
}
