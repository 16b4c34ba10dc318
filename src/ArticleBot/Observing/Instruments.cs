using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace ArticleBot.Observing;

/// <summary>
/// What the bot tells of itself to whoever listens: meters and traces of <c>System.Diagnostics</c>. No question, no answer and no text of
/// an article is told. Where nobody listens it costs next to nothing.
/// </summary>
public static class Instruments
{
    /// <summary>The name of the meter and of the source of traces.</summary>
    public const string Name = "ArticleBot";

    internal static readonly ActivitySource Traces = new(Name);

    private static readonly Meter Meter = new(Name);

    /// <summary>How long questions took, in seconds; by <c>front_end</c> and <c>outcome</c>. Its count is theirs.</summary>
    internal static readonly Histogram<double> Questions =
        Meter.CreateHistogram<double>("articlebot.questions", "s", "Time from a question to its answer.");

    /// <summary>How long steps took, in seconds; by <c>step</c>.</summary>
    internal static readonly Histogram<double> Steps = Meter.CreateHistogram<double>("articlebot.steps", "s", "Time of one step.");

    /// <summary>Sentences that a language model wrote; by <c>verdict</c> of their check, after the repair.</summary>
    internal static readonly Counter<long> Sentences =
        Meter.CreateCounter<long>("articlebot.sentences", "{sentence}", "Sentences of language models by verdict.");

    /// <summary>Replies that were given back to the language model once.</summary>
    internal static readonly Counter<long> Repairs =
        Meter.CreateCounter<long>("articlebot.repairs", "{reply}", "Replies that went back to the language model.");

    /// <summary>Tokens of language models, counted by their server, else estimated.</summary>
    internal static readonly Counter<long> Tokens = Meter.CreateCounter<long>("articlebot.tokens", "{token}", "Tokens of language models.");

    /// <summary>Requests of chats; by <c>state</c>: <c>waiting</c> or <c>running</c>.</summary>
    internal static readonly UpDownCounter<int> Queue =
        Meter.CreateUpDownCounter<int>("articlebot.queue", "{request}", "Requests of chats that wait or run.");
}
