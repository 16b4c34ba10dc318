using System.Globalization;
using System.Text;
using static ArticleBot.Benchmarks.Faults.ChatReplies;

namespace ArticleBot.Benchmarks.Faults;

/// <summary>The faults of the table in docs/faults.md.</summary>
internal static class KnownFaults
{
    /// <summary>What the model answers where nothing goes wrong: three sentences of the article.</summary>
    public const string Answer = "The weir at Aldbrook gave way on Sunday night. [1] The council had inspected the weir in March. [3] "
        + "An engineer, Piet Lamers, said that the stones had been loose for years. [4]";

    // One sentence and the beginning of the next.
    private const string Begun = "The weir at Aldbrook gave way on Sunday night. [1] The council had inspected";
    private const string Wrong = " The mayor Olga Brandt resigned in 1987. [3]";
    private const string Busy = "Rate limit reached for requests";
    private const int HugeMegabytes = 200;

    /// <summary>All of them.</summary>
    public static IEnumerable<Fault> All => [.. Statuses(), .. Bodies(), .. Endings(), .. Lines(), .. Later()];

    private static IEnumerable<Fault> Statuses() =>
    [
        new("none", Good),
        new("429 once, Retry-After: 1", _ => Error(429, Busy, "Retry-After: 1\r\n"), Good),
        new("429 once, Retry-After a date in 2 s", _ => Error(429, Busy, RetryAt(TimeSpan.FromSeconds(2))), Good),
        new("429, Retry-After: 3600", _ => Error(429, Busy, "Retry-After: 3600\r\n")),
        new("429, Retry-After a date in an hour", _ => Error(429, Busy, RetryAt(TimeSpan.FromHours(1)))),
        new("429 always, no Retry-After", _ => Error(429, Busy)),
        new("500 once", _ => Error(500, "oops"), Good),
        new("500 always", _ => Error(500, "oops")),
        new("502 always, a page of HTML", _ => Status(502, "<html><h1>Bad Gateway</h1></html>", type: "text/html")),
        new("503, Retry-After: 3600", _ => Error(503, "overloaded", "Retry-After: 3600\r\n")),
        new("401", _ => Error(401, "Incorrect API key")),
        new("403", _ => Error(403, "No access")),
        new("404", _ => Error(404, "No such model")),
        new("400 for temperature once", _ => Error(400, "Unsupported value: 'temperature'"), Good),
        new("400 for max_tokens once", _ => Error(400, "Unsupported parameter: 'max_tokens'"), Good),
        new("400, prompt too long", _ => Error(400, "This model's maximum context length is 512")),
        new("307 to elsewhere", _ => Status(307, headers: "Location: http://127.0.0.1:9/v1/chat/completions\r\n")),
    ];

    private static IEnumerable<Fault> Bodies() =>
    [
        new("200, no JSON", _ => Status(200, "busy, come back later")),
        new("200, a page of HTML", _ => Status(200, "<html>Sign in</html>", type: "text/html")),
        new("200, `{}`", _ => Status(200, "{}")),
        new("200, no choices", isStreamed => isStreamed
            ? Stream([Event(new
            {
                id = "c",
                @object = "chat.completion.chunk",
                created = 1,
                model = "m",
                choices = Array.Empty<object>(),
            })])
            : Status(200, """{"id":"c","object":"chat.completion","created":1,"model":"m","choices":[]}""")),
        new("200, an error inside", isStreamed => isStreamed
            ? Stream([Event(new { error = new { message = "overloaded", type = "server_error" } })])
            : Error(200, "overloaded")),
        new("200, invalid UTF-8 in a sentence", isStreamed => Spoiled(Text(isStreamed, Answer))),
        new("200, a body without end", isStreamed => isStreamed
            ? Stream(Enumerable.Repeat(Event(Chunk(new { content = new string('a', 1_000_000) }, null)), HugeMegabytes)) with
            {
                Pause = TimeSpan.Zero,
            }
            : Status(200) with
            {
                Head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n",
                Body = Enumerable.Repeat(Encoding.ASCII.GetBytes(new string(' ', 1_000_000)), HugeMegabytes),
            }),
        new("200, a tool call instead of text", isStreamed => Instead(isStreamed, "tool_calls", new
        {
            role = "assistant",
            tool_calls = new[] { new { index = 0, id = "t", type = "function", function = new { name = "f", arguments = "{}" } } },
        })),
    ];

    private static IEnumerable<Fault> Endings() =>
    [
        new("a refusal", isStreamed => Instead(isStreamed, "stop",
            new { role = "assistant", content = (string?)null, refusal = "I can't help with that." })),
        new("a content filter before the first word", isStreamed => Instead(isStreamed, "content_filter",
            new { role = "assistant", content = "" })),
        new("a content filter after one sentence", isStreamed => Text(isStreamed, Begun, "content_filter")),
        new("the longest reply reached after one sentence", isStreamed => Text(isStreamed, Begun, "length")),
        new("thoughts alone, up to the longest reply", isStreamed => Instead(isStreamed, "length",
            new { role = "assistant", content = "", reasoning_content = "The weir …" })),
        new("thoughts alone, as text", isStreamed => Text(isStreamed, "<think>The weir gave way on Sunday night. [1]", "length")),
        new("a blank reply", isStreamed => Text(isStreamed, " \n ")),
        new("a stream that ends without a word", isStreamed => isStreamed
            ? Stream(Words(Begun)) : Status(200, """{"id":"c","choices":[{"index":0,"message":{"role":"assistant",""")),
    ];

    private static IEnumerable<Fault> Lines() =>
    [
        new("nobody listens"),
        new("reset before the first byte", _ => new ServerReply { Resets = true }),
        new("closed before the first byte", _ => new ServerReply()),
        new("silence before the first byte", _ => new ServerReply { StandsStill = true }),
        new("silence after the headers", isStreamed => isStreamed
            ? OpenStream([]) with { StandsStill = true }
            : Status(200) with
            {
                Head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 900\r\n\r\n",
                StandsStill = true,
            }),
        new("silence after one sentence", isStreamed => isStreamed
            ? Torn(Words(Begun)) with { StandsStill = true } : HalfMessage() with { StandsStill = true }),
        new("reset after one sentence", isStreamed => isStreamed
            ? Torn(Words(Begun)) with { Resets = true } : HalfMessage() with { Resets = true }),
        new("closed after one sentence", isStreamed => isStreamed ? Torn(Words(Begun)) : HalfMessage()),
        new("a word a second", isStreamed => Text(isStreamed, Answer) with { Pause = TimeSpan.FromSeconds(1) }),
        new("`: keep-alive` for ever", isStreamed => isStreamed
            ? Stream(Enumerable.Repeat(": keep-alive\n\n", 1_000)) with { Pause = TimeSpan.FromSeconds(1) }
            : Status(200) with
            {
                Head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n",
                Body = Enumerable.Repeat(" "u8.ToArray(), 1_000),
                Pause = TimeSpan.FromSeconds(1),
            }),
    ];

    private static IEnumerable<Fault> Later() =>
    [
        new("the repair fails (500 always)", isStreamed => Text(isStreamed, Answer + Wrong), _ => Error(500, "oops")),
        new("the repair is refused (429, Retry-After: 3600)", isStreamed => Text(isStreamed, Answer + Wrong),
            _ => Error(429, Busy, "Retry-After: 3600\r\n")),
    ];

    private static ServerReply Good(bool isStreamed) => Text(isStreamed, Answer);

    private static string RetryAt(TimeSpan wait) =>
        string.Create(CultureInfo.InvariantCulture, $"Retry-After: {DateTimeOffset.UtcNow + wait:R}\r\n");

    private static ServerReply Instead(bool isStreamed, string finish, object message) => isStreamed
        ? Stream([Event(Chunk(message, null)), Event(Chunk(new { }, finish)), "data: [DONE]\n\n"])
        : Message(message, finish);

    private static ServerReply HalfMessage()
    {
        var whole = Text(isStreamed: false, Answer);
        return whole with { Body = [.. whole.Body.Select(body => body[..(body.Length / 2)])] };
    }

    private static ServerReply Spoiled(ServerReply reply) => reply with
    {
        Body = [.. reply.Body.Select(body => Array.ConvertAll(body, unit => unit == (byte)'W' || unit == (byte)'A' ? (byte)0xFF : unit))],
    };
}
