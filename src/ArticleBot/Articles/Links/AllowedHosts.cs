using System.Globalization;

namespace ArticleBot.Articles.Links;

/// <summary>The hosts that the operator lets be fetched wherever they are.</summary>
internal sealed class AllowedHosts
{
    private readonly HashSet<string> places = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="option">As in <see cref="LinksOptions.AllowedHosts"/>.</param>
    public AllowedHosts(string option)
    {
        foreach (var place in option.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            places.UnionWith(HasPort(place) ? [place] : [$"{place}:80", $"{place}:443"]);
    }

    /// <summary>What is wrong with an option; null where nothing is.</summary>
    public static string? FaultIn(string option) => option
        .Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .FirstOrDefault(place => !IsPlace(place));

    /// <summary>Whether the host and port of an address are among them.</summary>
    public bool Hold(Uri address) => Hold(address.Host, address.Port);

    /// <summary>Whether a host and port are among them.</summary>
    public bool Hold(string host, int port) => places.Contains(string.Create(CultureInfo.InvariantCulture, $"{Bracketed(host)}:{port}"));

    private static bool IsPlace(string place) =>
        Uri.TryCreate($"http://{place}/", UriKind.Absolute, out var uri) && uri.UserInfo.Length == 0 && uri.AbsolutePath == "/";

    // The colons of an IPv6 address stand in brackets.
    private static bool HasPort(string place) => place.LastIndexOf(':') > place.LastIndexOf(']');

    private static string Bracketed(string host) => host.Contains(':', StringComparison.Ordinal) && host[0] != '[' ? $"[{host}]" : host;
}
