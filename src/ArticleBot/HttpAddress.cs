namespace ArticleBot;

/// <summary>Addresses of servers that stand in the settings.</summary>
internal static class HttpAddress
{
    /// <summary>Whether it is one; a user or a password in it would be read by whoever reads the log.</summary>
    public static bool IsOne(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri is { Scheme: "http" or "https", UserInfo: "" };

    /// <summary>The line for a setting that is none.</summary>
    public static string Failure(string key, string address)
    {
        var shown = Shown(address);
        return $"{key} is '{shown}': allowed is an http or https address{(shown == address ? "" : " without a user")}";
    }

    /// <summary>The address as it may be told: without what stands before an “@”.</summary>
    public static string Shown(string address) => address.LastIndexOf('@') is >= 0 and var at ? $"…{address[at..]}" : address;
}
