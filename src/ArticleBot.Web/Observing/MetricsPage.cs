using OpenTelemetry.Metrics;

namespace ArticleBot.Web.Observing;

/// <summary>What <c>/metrics</c> shows. Thread-safe.</summary>
internal sealed class MetricsPage : IDisposable
{
    private const int PatienceMilliseconds = 5000;
    private readonly PrometheusText text = new();
    private readonly Lock gate = new();

    public MetricsPage() => Reader = new BaseExportingMetricReader(text);

    /// <summary>Counts what the page shows.</summary>
    public MetricReader Reader { get; }

    /// <summary>The figures of this moment.</summary>
    public string Read()
    {
        lock (gate)
        {
            Reader.Collect(PatienceMilliseconds);
            return text.Text;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Reader.Dispose();
        text.Dispose();
    }
}
