using System.Text.Json;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace ArticleBot.Web.Tests;

public sealed class ToolTests(SiteFixture fixture) : IClassFixture<SiteFixture>
{
    private readonly RunningSite site = fixture.Site;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_assistant_finds_four_tools_that_change_nothing()
    {
        await using var client = await ConnectAsync(site);
        var tools = await client.ListToolsAsync(cancellationToken: Stop);

        Assert.Equal(["ask", "check", "quotes", "summary"], tools.Select(tool => tool.Name).Order(StringComparer.Ordinal));
        Assert.All(tools, tool => Assert.True(tool.ProtocolTool.Annotations?.ReadOnlyHint));
    }

    [Theory]
    [InlineData("ask", "question", "Where did Kim and Pompeo have lunch?", "citations")]
    [InlineData("summary", "style", "bullets", "sentences")]
    [InlineData("quotes", "speaker", "kazianis", "articles")]
    [InlineData("check", "text", "Pompeo met Kim in Pyongyang.", "sentences")]
    public async Task A_tool_gives_what_the_call_of_the_same_name_gives(string tool, string field, string value, string array)
    {
        await using var client = await ConnectAsync(site);
        var given = await CallAsync(client, tool, field, value);

        Assert.NotEqual(true, given.IsError);
        Assert.NotEqual(0, JsonElement.Parse(TextOf(given)).GetProperty(array).GetArrayLength());
    }

    [Theory]
    [InlineData("ask", "question", " ", "question")]
    [InlineData("summary", "style", "poem", "headline")]
    [InlineData("quotes", "speaker", "Napoleon Bonaparte", "quoted")]
    public async Task What_cannot_be_done_is_told_in_one_line(string tool, string field, string value, string says)
    {
        await using var client = await ConnectAsync(site);
        var given = await CallAsync(client, tool, field, value);

        Assert.True(given.IsError);
        Assert.Contains(says, TextOf(given), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_tools_ask_for_the_token_and_keep_the_limits_of_the_site()
    {
        await using var own = await RunningSite.StartAsync(
            ("Web:Access", "Token"), ("Web:Token", "a-token-for-this-test"), ("Web:RequestsPerAddress", "4"));

        await Assert.ThrowsAnyAsync<Exception>(() => ConnectAsync(own));
        await using var client = await ConnectAsync(own, "a-token-for-this-test");
        await Assert.ThrowsAnyAsync<HttpRequestException>(async () =>
        {
            for (var i = 0; i < 10; i++)
                await CallAsync(client, "ask", "question", "Who met Kim?");
        });
    }

    private static Task<McpClient> ConnectAsync(RunningSite site, string? token = null)
    {
        var options = new HttpClientTransportOptions
        {
            Endpoint = new Uri(site.Address, "/mcp"),
            TransportMode = HttpTransportMode.StreamableHttp,
        };
        if (token is not null)
            options.AdditionalHeaders = new Dictionary<string, string>(StringComparer.Ordinal) { ["Authorization"] = $"Bearer {token}" };
        return McpClient.CreateAsync(new HttpClientTransport(options), cancellationToken: Stop);
    }

    private static async Task<CallToolResult> CallAsync(McpClient client, string tool, string field, string value) =>
        await client.CallToolAsync(tool, new Dictionary<string, object?>(StringComparer.Ordinal) { [field] = value }, cancellationToken: Stop);

    private static string TextOf(CallToolResult result) => Assert.IsType<TextContentBlock>(Assert.Single(result.Content)).Text;
}
