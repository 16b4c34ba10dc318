using System.Net;
using ArticleBot.Articles;
using ArticleBot.Articles.Links;
using Microsoft.Extensions.Options;

namespace ArticleBot.Tests.Articles.Links;

public sealed class UnsafeAddressTests
{
    public static TheoryData<string> Forms() =>
    [
        // This machine, in every spelling.
        "http://localhost/", "http://LOCALHOST/", "http://localhost./", "http://a.localhost/", "http://localhost.localdomain/",
        "http://127.0.0.1/", "http://127.0.0.1./", "http://127.1/", "http://127.0.1/", "http://127.255.255.254/", "http://2130706433/",
        "http://0x7f000001/", "http://0x7f.0.0.1/", "http://0x7F.1/", "http://0177.0.0.1/", "http://017700000001/", "http://0177.1/",
        "http://00000177.0.0.1/", "http://127.0.0.01/", "http://0/", "http://0.0.0.0/", "http://0.1.2.3/", "http://[::1]/", "http://[::]/",
        "http://[0:0:0:0:0:0:0:1]/", "http://[0000::0001]/", "http://①②⑦.0.0.1/", "http://127。0。0。1/", "http://ⓛocalhost/", "http://%31%32%37.0.0.1/",
        // Private networks, links, carriers, groups, later use, documents.
        "http://10.0.0.1/", "http://10.255.255.255/", "http://172.16.0.1/", "http://172.31.255.254/", "http://192.168.0.1/", "http://192.168.1.1/admin",
        "http://3232235777/", "http://0xC0A80101/", "http://0300.0250.1.1/", "http://169.254.1.1/", "http://100.64.0.1/", "http://100.127.255.254/",
        "http://192.0.0.1/", "http://192.0.2.1/", "http://198.18.0.1/", "http://198.51.100.7/", "http://203.0.113.9/", "http://192.88.99.1/",
        "http://224.0.0.1/", "http://239.255.255.250/", "http://240.0.0.1/", "http://255.255.255.255/",
        // Metadata services.
        "http://169.254.169.254/latest/meta-data/", "http://2852039166/", "http://0xA9FEA9FE/", "http://[fd00:ec2::254]/", "http://100.100.100.200/",
        "http://168.63.129.16/", "http://metadata.google.internal/computeMetadata/v1/", "http://192.0.0.192/",
        // IPv6 of one's own, and IPv4 hidden in IPv6.
        "http://[fe80::1]/", "http://[fe80::1%25eth0]/", "http://[fec0::1]/", "http://[fc00::1]/", "http://[fd12:3456::1]/", "http://[ff02::1]/", "http://[2001:db8::1]/",
        "http://[::ffff:127.0.0.1]/", "http://[::ffff:7f00:1]/", "http://[::ffff:8.8.8.8]/", "http://[::127.0.0.1]/", "http://[::ffff:0:127.0.0.1]/",
        "http://[64:ff9b::7f00:1]/", "http://[64:ff9b::10.0.0.1]/", "http://[64:ff9b:1::10.0.0.1]/", "http://[2002:7f00:1::]/", "http://[2002:a00:1::1]/",
        "http://[2001:0:53aa:64c::1]/", "http://[2001::1]/", "http://[100::1]/", "http://[3fff::1]/", "http://[5f00::1]/",
        // Names of the own network.
        "http://intranet/", "http://router/", "http://db/", "http://nas.local/", "http://printer.lan/", "http://wiki.internal/", "http://x.home.arpa/", "http://x.corp/",
        // Users, ports, schemes, and what is no address.
        "http://user@example.com/", "http://user:secret@example.com/", "http://:@example.com/", "http://example.com:22/", "http://example.com:8080/", "http://example.com:6379/",
        "https://example.com:8443/", "ftp://example.com/a", "file:///etc/passwd", "gopher://example.com/", "dict://example.com:11211/", "jar:http://example.com/", "http://",
        "http:///etc/passwd", "http:/example.com", "http:example.com", "http:\\\\example.com\\", "http://example.com\\@127.0.0.1/", "http://1.2.3/", "http://1.2.3.4.5/", "http://256.1.1.1/",
        "http://0x1.example/", "http://999999999999/", "http://exa mple.com/", "http://example.com\t@10.0.0.1/",
    ];

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task An_address_that_is_not_of_the_public_web_is_refused_in_one_line(string address)
    {
        var asked = 0;
        using var reader = new LinkReader(Options.Create(new LinksOptions()), TimeProvider.System, (_, _) =>
        {
            asked++;
            return Task.FromResult<IPAddress[]>([IPAddress.Loopback]);
        });

        var refusal = await Assert.ThrowsAsync<ArticleException>(() => reader.ReadAsync(address, TestContext.Current.CancellationToken));

        Assert.DoesNotContain('\n', refusal.Message);
        Assert.DoesNotContain("secret", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(0, asked);
    }

    [Fact]
    public void There_are_at_least_sixty_of_them() => Assert.InRange(Forms().Count, 60, 1000);

    public static TheoryData<string> Resolutions() =>
    [
        "127.0.0.1", "10.1.2.3", "169.254.169.254", "::1", "::ffff:192.168.0.1", "fd00::1", "64:ff9b::a00:1", "100.64.9.9", "0.0.0.0", "::ffff:0:0",
        "8.8.8.8 127.0.0.1", "2606:4700::1111 ::1",
    ];

    [Theory]
    [MemberData(nameof(Resolutions))]
    public async Task A_name_that_means_an_address_that_is_not_public_is_refused(string addresses)
    {
        using var reader = new LinkReader(
            Options.Create(new LinksOptions()), TimeProvider.System, (_, _) => Task.FromResult<IPAddress[]>([.. addresses.Split(' ').Select(IPAddress.Parse)]));

        var refusal = await Assert.ThrowsAsync<ArticleException>(() => reader.ReadAsync("http://news.example.com/a", TestContext.Current.CancellationToken));

        Assert.Equal("http://news.example.com/a: this is no address of the public web (Links:AllowedHosts)", refusal.Message);
    }

    [Theory]
    [InlineData("8.8.8.8", true)]
    [InlineData("172.15.255.255", true)]
    [InlineData("172.32.0.0", true)]
    [InlineData("100.63.255.255", true)]
    [InlineData("100.128.0.0", true)]
    [InlineData("2606:4700::1111", true)]
    [InlineData("2a00:1450:4001:80b::200e", true)]
    [InlineData("172.16.0.0", false)]
    [InlineData("4000::1", false)]
    [InlineData("::ffff:8.8.8.8", false)]
    public void Public_addresses_are_told_from_their_neighbours(string address, bool isPublic) =>
        Assert.Equal(isPublic, PublicAddresses.Contain(IPAddress.Parse(address)));

    [Theory]
    [InlineData("https://www.example.com/news/1?x=y#part", "https://www.example.com/news/1?x=y")]
    [InlineData(" HTTP://Example.com/ ", "http://example.com/")]
    [InlineData("https://münchen.de/a", "https://münchen.de/a")]
    [InlineData("http://example.com:443/", "http://example.com:443/")]
    public void Ordinary_addresses_are_taken_without_their_fragment(string typed, string address) =>
        Assert.Equal(address, LinkAddress.Checked(typed, new AllowedHosts("")).ToString());

    [Fact]
    public void A_host_that_is_allowed_is_allowed_at_its_port_only()
    {
        var allowed = new AllowedHosts("wiki, 10.0.0.1:8080, [::1]:81");

        Assert.Equal("http://wiki/a", LinkAddress.Checked("http://wiki/a", allowed).ToString());
        Assert.Equal("http://10.0.0.1:8080/", LinkAddress.Checked("http://10.0.0.1:8080/", allowed).ToString());
        Assert.Equal("http://[::1]:81/", LinkAddress.Checked("http://[::1]:81/", allowed).ToString());
        Assert.Throws<ArticleException>(() => LinkAddress.Checked("http://10.0.0.1/", allowed));
        Assert.Throws<ArticleException>(() => LinkAddress.Checked("http://wiki:8080/", allowed));
        Assert.Throws<ArticleException>(() => LinkAddress.Checked("http://u@wiki/", allowed));
    }
}
