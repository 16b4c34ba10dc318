using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ArticleBot.Benchmarks.Faults;

/// <summary>Replies in OpenAI's chat protocol, whole ones and such as are torn.</summary>
internal static class ChatReplies
{
    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(20);

    /// <summary>A status with a body.</summary>
    public static ServerReply Status(int status, string body = "", string headers = "", string type = "application/json") => new()
    {
        Head = string.Create(CultureInfo.InvariantCulture,
            $"HTTP/1.1 {status} Status\r\nContent-Type: {type}\r\n{headers}Content-Length: {Encoding.UTF8.GetByteCount(body)}\r\n"
                + $"Connection: close\r\n\r\n"),
        Body = [Encoding.UTF8.GetBytes(body)],
    };

    /// <summary>An error as OpenAI words it.</summary>
    public static ServerReply Error(int status, string message, string headers = "") =>
        Status(status, JsonSerializer.Serialize(new { error = new { message, type = "error", code = "code" } }), headers);

    /// <summary>A whole reply, streamed where a stream was asked for.</summary>
    public static ServerReply Text(bool isStreamed, string text, string finish = "stop") => isStreamed
        ? Stream([.. Words(text), Event(Chunk(new { }, finish)), "data: [DONE]\n\n"])
        : Message(new { role = "assistant", content = text }, finish);

    /// <summary>A reply that is not streamed.</summary>
    public static ServerReply Message(object message, string finish = "stop") => Status(200, JsonSerializer.Serialize(new
    {
        id = "reply",
        @object = "chat.completion",
        created = 1,
        model = "loopback",
        choices = new[] { new { index = 0, message, finish_reason = finish } },
        usage = new { prompt_tokens = 10, completion_tokens = 5, total_tokens = 15 },
    }));

    /// <summary>These server-sent events, and the end of the stream.</summary>
    public static ServerReply Stream(IEnumerable<string> events) => OpenStream(events.Append("").Select(Encoding.UTF8.GetBytes));

    /// <summary>A stream of these bytes; without an empty piece at the end it is torn.</summary>
    public static ServerReply OpenStream(IEnumerable<byte[]> pieces) => new()
    {
        Head = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n",
        Body = pieces.Select(piece => (byte[])
            [.. Encoding.ASCII.GetBytes(piece.Length.ToString("x", CultureInfo.InvariantCulture) + "\r\n"), .. piece, 13, 10]),
        Pause = Beat,
    };

    /// <summary>A stream of events that does not end.</summary>
    public static ServerReply Torn(IEnumerable<string> events) => OpenStream(events.Select(Encoding.UTF8.GetBytes));

    /// <summary>The events of a text, a word each.</summary>
    public static IEnumerable<string> Words(string text) =>
        text.Split(' ').Select((word, index) => Event(Chunk(new { content = index == 0 ? word : " " + word }, null)));

    /// <summary>One event.</summary>
    public static string Event(object data) => $"data: {JsonSerializer.Serialize(data)}\n\n";

    /// <summary>One piece of a streamed reply.</summary>
    public static object Chunk(object delta, string? finish) => new
    {
        id = "chunk",
        @object = "chat.completion.chunk",
        created = 1,
        model = "loopback",
        choices = new[] { new { index = 0, delta, finish_reason = finish } },
    };
}
