using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using ArticleBot.Articles;
using ArticleBot.Quotations.Attributions;

namespace ArticleBot.Replies.Actions;

/// <summary>Short names that stay the same as long as what they name; they tell when an article was changed in between.</summary>
public static class ReplyKeys
{
    /// <summary>Every key's length: 48 bits in base64url.</summary>
    public const int Length = 8;

    /// <summary>The key of an article's id and text.</summary>
    public static string Of(Article article) => Of($"{article.Id}\n{article.Text}");

    /// <summary>The key of a speaker's name.</summary>
    public static string Of(Speaker speaker) => Of(speaker.Name);

    /// <summary>The article with this key; null where it is gone or changed.</summary>
    public static Article? Find(IEnumerable<Article> articles, string key) =>
        articles.FirstOrDefault(article => Of(article).Equals(key, StringComparison.Ordinal));

    internal static bool IsKey(ReadOnlySpan<char> text) => text.Length == Length && Base64Url.IsValid(text);

    private static string Of(string named) =>
        Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(named)).AsSpan(0, Length * 6 / 8));
}
