namespace ArticleBot.Benchmarks.Faults;

/// <summary>What a model server sends for one request: bytes, waits between them, and how it ends.</summary>
internal sealed record ServerReply
{
    /// <summary>The status line and headers; empty: the connection ends before any of it.</summary>
    public string Head { get; init; } = "";

    /// <summary>The body, piece by piece.</summary>
    public IEnumerable<byte[]> Body { get; init; } = [];

    /// <summary>The wait before the first byte.</summary>
    public TimeSpan Delay { get; init; }

    /// <summary>The wait before each piece of the body.</summary>
    public TimeSpan Pause { get; init; }

    /// <summary>Whether the connection stays open and silent after the last piece.</summary>
    public bool StandsStill { get; init; }

    /// <summary>Whether the connection is reset after the last piece, not closed.</summary>
    public bool Resets { get; init; }
}
