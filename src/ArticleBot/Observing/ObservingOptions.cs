namespace ArticleBot.Observing;

/// <summary>The section <c>Observing</c>: who is told how the bot is doing.</summary>
public sealed class ObservingOptions
{
    /// <summary>The section's name in appsettings.json.</summary>
    public const string Section = "Observing";

    /// <summary>
    /// The address of an OpenTelemetry collector that takes OTLP (“http://localhost:4317”); meters and traces are sent there.
    /// Empty, the default, for none.
    /// </summary>
    public string Collector { get; set; } = "";

    /// <summary>Grpc or HttpProtobuf: how the collector takes them. Default: Grpc.</summary>
    public CollectorProtocol Protocol { get; set; }

    /// <summary>
    /// Whether the pages' host serves <c>/metrics</c> for Prometheus, to whoever has the token or sits here. Default: true.
    /// </summary>
    public bool Metrics { get; set; } = true;
}
