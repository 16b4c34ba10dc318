using System.Text;

namespace ArticleBot.Web.Access;

/// <summary>The token or key that a request brings.</summary>
internal static class GivenToken
{
    /// <summary>What stands in the request; null where it brings none.</summary>
    public static string? In(HttpRequest request)
    {
        if (request.Headers.Authorization is not [{ } words])
            return null;
        var (scheme, value) = words.IndexOf(' ', StringComparison.Ordinal) is > 0 and var gap
            ? (words[..gap], words[(gap + 1)..].Trim()) : (words, "");
        return scheme.ToUpperInvariant() switch
        {
            "BEARER" => value,
            "BASIC" => Password(value),
            _ => null,
        };
    }

    // A browser asks its user for a name and a password: the token is the password, the name is free.
    private static string? Password(string value)
    {
        var bytes = new byte[value.Length];
        if (!Convert.TryFromBase64String(value, bytes, out var length))
            return null;
        var words = Encoding.UTF8.GetString(bytes, 0, length);
        return words[(words.IndexOf(':', StringComparison.Ordinal) + 1)..];
    }
}
