using System.Diagnostics;

namespace ArticleBot.Observing;

/// <summary>One step on the way to an answer, from its beginning to its disposal: a span of the trace, and its time.</summary>
public readonly struct TimedStep : IDisposable
{
    /// <summary>The search for passages, with the reader's work on them.</summary>
    public const string Retrieval = "retrieval";

    /// <summary>The reading of an article, or of a sentence of a reply, for who is in it.</summary>
    public const string Reading = "reading";

    /// <summary>The making of articles' index.</summary>
    public const string Index = "index";

    /// <summary>The reader's work on one pair of texts.</summary>
    public const string Reader = "reader";

    /// <summary>A request to a language model, the wait for a turn included.</summary>
    public const string Model = "model";

    /// <summary>A transaction of the store.</summary>
    public const string Store = "store";

    private readonly string name;
    private readonly long start;
    private readonly Activity? span;

    private TimedStep(string name) =>
        (this.name, start, span) = (name, Stopwatch.GetTimestamp(), Instruments.Traces.StartActivity(name));

    /// <summary>Begins a step.</summary>
    /// <param name="name">One of the names above: they are few, for each is a series of its own.</param>
    public static TimedStep Begin(string name) => new(name);

    /// <summary>Begins a step that works on text.</summary>
    /// <param name="name">One of the names above.</param>
    /// <param name="letters">How long the text is, in UTF-16 units; the trace tells it.</param>
    public static TimedStep Begin(string name, long letters)
    {
        var step = Begin(name);
        step.span?.SetTag("letters", letters);
        return step;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        span?.Dispose();
        if (name is not null && Instruments.Steps.Enabled)
            Instruments.Steps.Record(Stopwatch.GetElapsedTime(start).TotalSeconds, new KeyValuePair<string, object?>("step", name));
    }
}
