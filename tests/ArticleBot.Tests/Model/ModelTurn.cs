namespace ArticleBot.Tests.Model;

/// <summary>What the loopback server does with one request.</summary>
public sealed record ModelTurn
{
    public string Text { get; init; } = "";

    public int Status { get; init; } = 200;

    /// <summary>Said instead of a text by a model that declines.</summary>
    public string? Refusal { get; init; }

    /// <summary>Why the server ended its reply.</summary>
    public string Finish { get; init; } = "stop";

    public int? RetryAfterSeconds { get; init; }

    /// <summary>Where a redirect leads.</summary>
    public string? Location { get; init; }

    /// <summary>A moment instead of a number of seconds.</summary>
    public DateTimeOffset? RetryAfterDate { get; init; }

    public TimeSpan Delay { get; init; }

    /// <summary>Sent instead of a well-formed reply.</summary>
    public string? RawBody { get; init; }

    /// <summary>Pieces of a stream after which the connection breaks.</summary>
    public int? CutAfter { get; init; }

    /// <summary>Pieces of a stream after which nothing more comes, though the connection stays.</summary>
    public int? StandsStillAfter { get; init; }

    /// <summary>Ends the standing still; without it there is no end.</summary>
    public Task GoesOn { get; init; } = Task.Delay(Timeout.Infinite);

    public static ModelTurn Reply(string text) => new() { Text = text };

    public static ModelTurn Fails(int status, int? retryAfterSeconds = null) =>
        new()
        {
            Status = status,
            RetryAfterSeconds = retryAfterSeconds,
            RawBody = """{"error":{"message":"secret detail of the server"}}"""
        };

    public static readonly ModelTurn Hangs = new() { Delay = TimeSpan.FromMinutes(5) };
}
