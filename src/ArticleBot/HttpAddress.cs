namespace ArticleBot;

/// <summary>Addresses of servers that stand in the settings.</summary>
internal static class HttpAddress
{
    /// <summary>What is allowed, in words.</summary>
    public const string Allowed = "allowed is an http or https address without a user";

    /// <summary>Whether it is one; a user or a password in it would be read by whoever reads the log.</summary>
    public static bool IsOne(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri is { Scheme: "http" or "https", UserInfo: "" };

    /// <summary>The address as it may be told: without what stands before an “@”.</summary>
    public static string Shown(string address) => address.LastIndexOf('@') is >= 0 and var at ? $"…{address[at..]}" : address;
}
