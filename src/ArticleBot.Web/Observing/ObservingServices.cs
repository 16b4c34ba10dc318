using ArticleBot.Observing;
using ArticleBot.Web.Access;
using Microsoft.Extensions.Logging.Console;
using Microsoft.Extensions.Options;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace ArticleBot.Web.Observing;

/// <summary>Lets the host be seen from outside: its log, its meters and its traces.</summary>
internal static class ObservingServices
{
    private const string ServiceName = "articlebot-web";

    // Of the framework's meters those that tell who waits, who was refused, and whether memory grows.
    private static readonly string[] Meters =
        [Instruments.Name, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.RateLimiting", "System.Runtime"];

    private static readonly double[] Seconds = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60];

    /// <summary>
    /// Makes each entry of the log one line with its time; <c>Logging:Console:FormatterName</c> = <c>json</c> makes it JSON.
    /// </summary>
    public static void AddLines(this ILoggingBuilder logging) => logging.Services
        .Configure<ConsoleLoggerOptions>(log => log.LogToStandardErrorThreshold = LogLevel.Trace)
        .Configure<SimpleConsoleFormatterOptions>(line =>
            (line.SingleLine, line.UseUtcTimestamp, line.TimestampFormat) = (true, true, "yyyy-MM-dd'T'HH:mm:ss.fff'Z '"))
        .Configure<JsonConsoleFormatterOptions>(line =>
            (line.UseUtcTimestamp, line.TimestampFormat) = (true, "yyyy-MM-dd'T'HH:mm:ss.fff'Z'"))
        // The slim host names its formatter itself, whatever the settings say.
        .AddOptions<ConsoleLoggerOptions>()
        .PostConfigure<IConfiguration>((log, settings) => log.FormatterName = settings[SettingsCheck.LogFormatter] ?? log.FormatterName);

    /// <summary>Adds meters and traces.</summary>
    public static IServiceCollection AddObserving(this IServiceCollection services, ObservingOptions options)
    {
        var isSent = options.Collector.Length > 0;
        var told = services.AddOpenTelemetry().ConfigureResource(resource => resource.AddService(ServiceName));
        if (isSent || options.Metrics)
            told.WithMetrics(metrics => AddMetrics(metrics, options));
        if (isSent)
        {
            told.WithTracing(traces => traces.AddSource(Instruments.Name, "Microsoft.AspNetCore")
                .AddOtlpExporter(collector => SendTo(collector, options, "v1/traces")));
        }

        return services.AddSingleton<MetricsPage>();
    }

    /// <summary>Maps <c>/metrics</c>.</summary>
    public static void MapMetrics(this IEndpointRouteBuilder site)
    {
        if (site.ServiceProvider.GetRequiredService<IOptions<ObservingOptions>>().Value.Metrics)
        {
            site.MapGet("/metrics", (MetricsPage page) => Results.Text(page.Read(), PrometheusText.MediaType))
                .WithMetadata(new ForOperators());
        }
    }

    private static void AddMetrics(MeterProviderBuilder metrics, ObservingOptions options)
    {
        metrics.AddMeter(Meters)
            .AddView(instrument => instrument.Meter.Name == Instruments.Name && instrument.Unit == "s"
                ? new ExplicitBucketHistogramConfiguration { Boundaries = Seconds } : null);
        if (options.Collector.Length > 0)
            metrics.AddOtlpExporter(collector => SendTo(collector, options, "v1/metrics"));
        if (options.Metrics)
            metrics.AddReader(services => services.GetRequiredService<MetricsPage>().Reader);
    }

    // By HTTP each kind of thing has a path of its own.
    private static void SendTo(OtlpExporterOptions exporter, ObservingOptions options, string path)
    {
        var isHttp = options.Protocol == CollectorProtocol.HttpProtobuf;
        exporter.Protocol = isHttp ? OtlpExportProtocol.HttpProtobuf : OtlpExportProtocol.Grpc;
        exporter.Endpoint = isHttp ? new Uri($"{options.Collector.TrimEnd('/')}/{path}") : new Uri(options.Collector);
    }
}
