using System.Collections.Immutable;
using System.Net;
using System.Net.Sockets;

namespace ArticleBot.Articles.Links;

/// <summary>
/// Tells the addresses of the public internet from all others: this machine, a private network, a link, a group, a carrier's
/// own range, a range kept for documents or for later, and IPv4 in any of its disguises as IPv6.
/// </summary>
internal static class PublicAddresses
{
    // IANA's registries of special addresses. 168.63.129.16 and 100.100.100.200 are clouds' metadata services.
    private static readonly ImmutableArray<IPNetwork> Special =
    [
        .. ((string[])[
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24",
            "192.31.196.0/24", "192.52.193.0/24", "192.88.99.0/24", "192.168.0.0/16", "192.175.48.0/24", "198.18.0.0/15", "198.51.100.0/24",
            "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4", "168.63.129.16/32",
        ]).Select(range => IPNetwork.Parse(range)),
    ];

    // Of IPv6 only this much is given out; what is special inside it stands below.
    private static readonly IPNetwork Global = IPNetwork.Parse("2000::/3");

    private static readonly ImmutableArray<IPNetwork> SpecialInGlobal =
    [
        // Teredo lies in the first; its addresses hide IPv4. 6to4 is the second.
        .. ((string[])["2001::/23", "2002::/16", "2001:db8::/32", "3fff::/20", "2620:4f:8000::/48"])
            .Select(range => IPNetwork.Parse(range)),
    ];

    /// <summary>Whether an address belongs to the public internet. One that only carries an IPv4 address in IPv6 never does.</summary>
    public static bool Contain(IPAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return address.AddressFamily switch
        {
            AddressFamily.InterNetwork => !Special.Any(range => range.Contains(address)),
            AddressFamily.InterNetworkV6 => IsGlobal(address),
            _ => false,
        };
    }

    // A range of IPv6 can be asked for an IPv4 address in disguise, and takes it for another one.
    private static bool IsGlobal(IPAddress address)
    {
        var isPlain = !address.IsIPv4MappedToIPv6 && address.ScopeId == 0;
        return isPlain && Global.Contains(address) && !SpecialInGlobal.Any(range => range.Contains(address));
    }
}
