using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace ArticleBot.Web.Tests;

/// <summary>A collector on this machine that takes OTLP by HTTP, and the site's own exporter.</summary>
public sealed class CollectorTests : IAsyncLifetime
{
    private readonly ConcurrentQueue<(string Path, string? Type, byte[] Body)> received = new();
    private WebApplication collector = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        collector = builder.Build();
        collector.MapPost("/{**path}", async (HttpContext http) =>
        {
            using var body = new MemoryStream();
            await http.Request.Body.CopyToAsync(body, http.RequestAborted);
            received.Enqueue((http.Request.Path.Value!, http.Request.ContentType, body.ToArray()));
        });
        await collector.StartAsync(Stop);
    }

    public ValueTask DisposeAsync() => collector.DisposeAsync();

    [Fact]
    public async Task Each_question_reaches_the_collector_as_one_trace_with_the_id_that_its_answer_tells()
    {
        await using var site = await RunningSite.StartAsync(
            ("Observing:Collector", collector.Urls.Single()), ("Observing:Protocol", "HttpProtobuf"));
        var ids = new List<string>();
        foreach (var question in (string[])["Where did Kim and Pompeo have lunch?", "Who is Harry Kazianis?"])
        {
            using var reply = await site.Client.PostAsJsonAsync("/api/ask", new { question }, Stop);
            ids.Add((await reply.Content.ReadFromJsonAsync<JsonElement>(Stop)).GetProperty("traceId").GetString()!);
        }

        Assert.True(site.Services.GetRequiredService<TracerProvider>().ForceFlush());
        var traces = received.Where(sent => sent.Path == "/v1/traces").ToList();
        Assert.All(traces, sent => Assert.Equal("application/x-protobuf", sent.Type));
        var spans = traces.SelectMany(sent => SpansOf(sent.Body)).ToList();
        Assert.Equal(2, ids.Distinct(StringComparer.Ordinal).Count());
        Assert.All(ids, id => Assert.Single(spans, span => span.Trace == id && span.Name == "question"));
    }

    [Fact]
    public async Task Meters_reach_the_collector()
    {
        await using var site = await RunningSite.StartAsync(
            ("Observing:Collector", collector.Urls.Single() + "/"), ("Observing:Protocol", "HttpProtobuf"));
        await site.PageAsync($"/a/{SiteFixture.Seed}?q=Who+met+Kim%3F");

        Assert.True(site.Services.GetRequiredService<MeterProvider>().ForceFlush());
        var bodies = received.Where(sent => sent.Path == "/v1/metrics").Select(sent => Encoding.Latin1.GetString(sent.Body));
        Assert.Contains(bodies, body => body.Contains("articlebot.questions", StringComparison.Ordinal));
    }

    // ExportTraceServiceRequest.resource_spans (1) . scope_spans (2) . spans (2) : trace_id (1), name (5).
    private static IEnumerable<(string Trace, string Name)> SpansOf(byte[] request) =>
        from resource in Parts(request, 1)
        from scope in Parts(resource, 2)
        from span in Parts(scope, 2)
        select (Convert.ToHexStringLower(Parts(span, 1).Single().Span), Encoding.UTF8.GetString(Parts(span, 5).Single().Span));

    // The length-delimited fields of a protobuf message that have a number.
    private static List<ReadOnlyMemory<byte>> Parts(ReadOnlyMemory<byte> message, int number)
    {
        var parts = new List<ReadOnlyMemory<byte>>();
        for (var at = 0; at < message.Length;)
        {
            var tag = Number(message.Span, ref at);
            switch (tag & 7)
            {
                case 0:
                    Number(message.Span, ref at);
                    break;
                case 1:
                    at += 8;
                    break;
                case 2:
                    var length = (int)Number(message.Span, ref at);
                    if (tag >> 3 == (ulong)number)
                        parts.Add(message.Slice(at, length));
                    at += length;
                    break;
                case 5:
                    at += 4;
                    break;
                default:
                    throw new InvalidDataException("no protobuf");
            }
        }

        return parts;
    }

    private static ulong Number(ReadOnlySpan<byte> bytes, ref int at)
    {
        var (value, shift) = (0UL, 0);
        while (true)
        {
            var next = bytes[at++];
            value |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80)
                return value;
            shift += 7;
        }
    }
}
