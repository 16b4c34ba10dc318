using System.Security.Cryptography;
using System.Text;
using ArticleBot.Articles;

namespace ArticleBot.Library;

/// <summary>Names texts by what they hold.</summary>
public static class TextHash
{
    /// <summary>The name of an article's text: 64 hexadecimal digits, the same for the same words whatever file they stood in.</summary>
    public static string Of(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return Of(Encoding.UTF8.GetBytes(article.Text));
    }

    /// <summary>The name of some bytes.</summary>
    internal static string Of(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
