using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;
using Microsoft.Extensions.Options;

namespace ArticleBot.Web.Tests;

public sealed class ObservingTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Meters_count_questions_by_front_end_and_outcome_and_the_steps_to_them()
    {
        await using var site = await RunningSite.StartAsync();
        await site.PageAsync($"/a/{SiteFixture.Seed}?q=Where+did+Kim+and+Pompeo+have+lunch%3F");
        using var reply = await site.Client.PostAsJsonAsync("/api/ask", new { question = "Thanks!" }, Stop);
        var text = await site.PageAsync("/metrics");

        Assert.Contains("articlebot_questions_seconds_count{front_end=\"page\",outcome=\"answered\"}", text, StringComparison.Ordinal);
        Assert.Contains("articlebot_questions_seconds_count{front_end=\"api\",outcome=\"remark\"}", text, StringComparison.Ordinal);
        Assert.Contains("articlebot_steps_seconds_bucket{step=\"retrieval\",le=\"0.1\"}", text, StringComparison.Ordinal);
        Assert.Contains("articlebot_steps_seconds_count{step=\"store\"}", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_line_of_the_meters_has_the_form_that_Prometheus_reads()
    {
        await using var site = await RunningSite.StartAsync();
        await site.PageAsync($"/a/{SiteFixture.Seed}?q=Who+met+Kim%3F");
        await site.PageAsync("/metrics");
        var lines = (await site.PageAsync("/metrics")).TrimEnd('\n').Split('\n');

        var form = new Regex(
            """^(?:# (?:HELP|TYPE) [a-z_]\w* .+|[a-z_]\w*(?:\{\w+="[^"]*"(?:,\w+="[^"]*")*\})? (?:-?[0-9.]+(?:E[+-]?\d+)?|NaN))$""",
            RegexOptions.IgnoreCase, TimeSpan.FromSeconds(1));
        Assert.All(lines, line => Assert.Matches(form, line));
        Assert.Contains(lines, line => line.StartsWith("# TYPE articlebot_questions_seconds histogram", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_last_bucket_holds_all()
    {
        await using var site = await RunningSite.StartAsync();
        await site.PageAsync($"/a/{SiteFixture.Seed}?q=Who+met+Kim%3F");
        var text = await site.PageAsync("/metrics");

        Assert.Equal(
            Value(text, """articlebot_questions_seconds_bucket{front_end="page",outcome="answered",le="+Inf"}"""),
            Value(text, """articlebot_questions_seconds_count{front_end="page",outcome="answered"}"""));
    }

    [Fact]
    public async Task An_open_site_shows_its_meters_to_whoever_has_the_token()
    {
        await using var site = await RunningSite.StartAsync(("Web:Access", "Open"), ("Web:Token", "a-token-for-this-test"));
        await site.PageAsync("/metrics", HttpStatusCode.Unauthorized);
        site.Client.DefaultRequestHeaders.Add("Authorization", "Bearer a-token-for-this-test");

        await site.PageAsync("/metrics");
    }

    [Fact]
    public async Task Without_meters_there_is_no_such_page()
    {
        await using var site = await RunningSite.StartAsync(("Observing:Metrics", "false"));

        await site.PageAsync("/metrics", HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task An_answer_and_its_line_in_the_log_share_an_id_and_the_line_tells_no_words()
    {
        await using var site = await RunningSite.StartAsync(("Logging:LogLevel:ArticleBot.Asking", "Information"));
        using var lines = new Lines();
        site.Services.GetRequiredService<ILoggerFactory>().AddProvider(lines);
        using var reply = await site.Client.PostAsJsonAsync("/api/ask", new { question = "Where did Kim and Pompeo have lunch?" }, Stop);
        var id = (await reply.Content.ReadFromJsonAsync<JsonElement>(Stop)).GetProperty("traceId").GetString()!;

        Assert.Matches("^[0-9a-f]{32}$", id);
        var line = Assert.Single(lines.All, line => line.Contains(id, StringComparison.Ordinal));
        Assert.StartsWith($"Question {id} from api: answered after ", line, StringComparison.Ordinal);
        Assert.DoesNotContain("lunch", string.Concat(lines.All), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("json")]
    [InlineData("systemd")]
    public async Task The_log_has_the_form_that_the_settings_name(string format)
    {
        await using var site = await RunningSite.StartAsync(("Logging:Console:FormatterName", format));

        Assert.Equal(format, site.Services.GetRequiredService<IOptions<ConsoleLoggerOptions>>().Value.FormatterName);
    }

    [Theory]
    [InlineData("ftp://collector", "Observing:Collector is 'ftp://collector': allowed is an http or https address")]
    [InlineData("http://me:hunter2@collector:4317", "Observing:Collector is '…@collector:4317'")]
    public async Task A_wrong_collector_stops_the_start_and_tells_no_password(string value, string line)
    {
        var failure = await Assert.ThrowsAnyAsync<Exception>(
            async () => await (await RunningSite.StartAsync(("Observing:Collector", value))).DisposeAsync());

        Assert.StartsWith(line, OptionsSection.FailureIn(failure), StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", OptionsSection.FailureIn(failure), StringComparison.Ordinal);
    }

    private static string Value(string text, string series) =>
        Assert.Single(text.Split('\n'), line => line.StartsWith($"{series} ", StringComparison.Ordinal))[series.Length..];

    private sealed class Lines : ILoggerProvider, ILogger
    {
        private readonly ConcurrentQueue<string> all = new();

        public IEnumerable<string> All => all;

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            all.Enqueue(formatter(state, exception));

        public void Dispose() => all.Clear();
    }
}
