using System.Security.Cryptography;
using System.Text;
using ArticleBot.Articles;

namespace ArticleBot.Library;

/// <summary>A text with its content, ready to be kept.</summary>
/// <param name="Kept">What the library lists of it.</param>
/// <param name="Content">What it was read from.</param>
/// <param name="GivenTitle">The title that somebody gave it; null for its own.</param>
public sealed record ReadText(KeptText Kept, ArticleContent Content, string? GivenTitle)
{
    /// <summary>Reads a text, to make sure that it can be read and to know what it is.</summary>
    /// <param name="content">Its bytes.</param>
    /// <param name="title">The title to give it; null for its own.</param>
    /// <param name="shown">How an error names it.</param>
    /// <exception cref="ArticleException">It holds no article.</exception>
    public static ReadText Of(ArticleContent content, string? title = null, string? shown = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        var article = content.Read(title: title, shown: shown);
        var hash = HashOf(Encoding.UTF8.GetBytes(article.Text));
        var kept = new KeptText(hash, HashOf(content.Bytes), article.Title, article.Paragraphs.Length, content.Bytes.LongLength);
        return new ReadText(kept, content, title);
    }

    /// <summary>The article under an id.</summary>
    public Article Article(string id) => Content.Read(id, GivenTitle, id);

    /// <summary>Names some bytes.</summary>
    internal static string HashOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
