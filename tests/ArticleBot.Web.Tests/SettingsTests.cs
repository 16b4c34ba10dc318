namespace ArticleBot.Web.Tests;

public sealed class SettingsTests
{
    [Theory]
    [InlineData("Web:Access", "Anybody", "Web:Access is 'Anybody': allowed is Local, Token, Open")]
    [InlineData("Web:Access", "Token", "Web:Token is missing")]
    [InlineData("Web:Token", "short", "Web:Token has 5 characters")]
    [InlineData("Web:Urls", "localhost", "Web:Urls has 'localhost'")]
    [InlineData("Web:PublicAddress", "ftp://example.org", "Web:PublicAddress is 'ftp://example.org'")]
    [InlineData("Web:PublicAddress", "https://me:hunter2@example.org", "Web:PublicAddress is '…@example.org'")]
    [InlineData("Web:PublicAddress", "https://example.org/news", "Web:PublicAddress is 'https://example.org/news'")]
    [InlineData("Web:Deadline", "0", "Web:Deadline is '00:00:00'")]
    [InlineData("Observing:Protocol", "Thrift", "Observing:Protocol is 'Thrift': allowed is Grpc, HttpProtobuf")]
    [InlineData("Web:Port", "80", "Web:Port is no setting")]
    public async Task A_wrong_setting_stops_the_start_with_one_line_that_names_it(string key, string value, string line)
    {
        var failure = await Assert.ThrowsAnyAsync<Exception>(async () => await (await RunningSite.StartAsync((key, value))).DisposeAsync());

        Assert.StartsWith(line, OptionsSection.FailureIn(failure), StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", OptionsSection.FailureIn(failure), StringComparison.Ordinal);
    }
}
