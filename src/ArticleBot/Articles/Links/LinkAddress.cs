using System.Net;

namespace ArticleBot.Articles.Links;

/// <summary>Reads the address of a page, and refuses the ones that no page of the public web has.</summary>
internal static class LinkAddress
{
    private const int Longest = 2_000;

    // Names that a resolver gives to this machine or to a network of one's own.
    private static readonly string[] OwnNames =
    [
        ".localhost", ".local", ".localdomain", ".internal", ".intranet", ".lan", ".home", ".corp", ".private", ".home.arpa",
        ".onion", ".invalid", ".test", ".example",
    ];

    /// <summary>Whether somebody means an address of the web, be it a good one: it begins like one.</summary>
    public static bool IsMeant(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var start = name.AsSpan().TrimStart();
        return start.StartsWith("http:", StringComparison.OrdinalIgnoreCase)
            || start.StartsWith("https:", StringComparison.OrdinalIgnoreCase)
            || name.Contains("://", StringComparison.Ordinal);
    }

    /// <summary>The address, without its fragment.</summary>
    /// <param name="address">What somebody typed, or a server redirected to.</param>
    /// <param name="allowed">The hosts that need not be public.</param>
    /// <exception cref="ArticleException">It is no address of a public page; the message does not name it.</exception>
    public static Uri Checked(string address, AllowedHosts allowed)
    {
        var typed = address.Trim();
        if (typed.Length > Longest)
            throw new ArticleException($"the address has more than {Longest:N0} characters");
        if (typed.AsSpan().ContainsAny("\\\t\n\r ") || !Uri.TryCreate(typed, UriKind.Absolute, out var uri) || uri.Host.Length == 0)
            throw new ArticleException("this is no address of a web page");
        var bare = new UriBuilder(uri) { Fragment = "" }.Uri;
        Check(bare, AuthorityOf(typed), allowed);
        return bare;
    }

    private static void Check(Uri uri, string authority, AllowedHosts allowed)
    {
        if (uri.Scheme != Uri.UriSchemeHttp && uri.Scheme != Uri.UriSchemeHttps)
            throw new ArticleException("only http and https addresses are fetched");
        if (uri.UserInfo.Length > 0 || authority.Contains('@', StringComparison.Ordinal))
            throw new ArticleException("an address with a user name or a password is not fetched");
        if (allowed.Hold(uri))
            return;
        if (uri.Port is not (80 or 443))
            throw new ArticleException($"only the ports 80 and 443 are fetched, not {uri.Port} (Links:AllowedHosts)");
        if (!IsPublic(uri, HostOf(authority)))
            throw new ArticleException("this is no address of the public web (Links:AllowedHosts)");
    }

    private static bool IsPublic(Uri uri, string typedHost)
    {
        var host = uri.IdnHost.TrimEnd('.');
        if (IPAddress.TryParse(host.Trim('[', ']'), out var address))
            return PublicAddresses.Contain(address) && IsPlain(uri, typedHost);
        // A name without a dot is one of the own network; a last part in digits is an address in disguise.
        var isNamed = uri.HostNameType == UriHostNameType.Dns && host.Contains('.', StringComparison.Ordinal);
        var isOwn = OwnNames.Any(name => host.EndsWith(name, StringComparison.OrdinalIgnoreCase));
        return isNamed && !isOwn && !char.IsAsciiDigit(host[host.LastIndexOf('.') + 1]);
    }

    // 2130706433, 0x7f.1 and 0177.0.0.1 are one address in other figures: whoever writes so hides it.
    private static bool IsPlain(Uri uri, string typedHost) =>
        uri.HostNameType == UriHostNameType.IPv6 || typedHost.Equals(uri.Host, StringComparison.OrdinalIgnoreCase);

    // User, host and port as they were typed: Uri has already rewritten them.
    private static string AuthorityOf(string typed)
    {
        var rest = typed.AsSpan(typed.IndexOf("//", StringComparison.Ordinal) + 2);
        var end = rest.IndexOfAny('/', '?', '#');
        return (end < 0 ? rest : rest[..end]).ToString();
    }

    private static string HostOf(string authority)
    {
        var colon = authority.LastIndexOf(':');
        return colon > authority.LastIndexOf(']') ? authority[..colon] : authority;
    }
}
