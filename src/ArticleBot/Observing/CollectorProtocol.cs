namespace ArticleBot.Observing;

/// <summary>How an OpenTelemetry collector takes OTLP.</summary>
public enum CollectorProtocol
{
    /// <summary>By gRPC; its usual port is 4317.</summary>
    Grpc,

    /// <summary>By HTTP with protobuf bodies; its usual port is 4318.</summary>
    HttpProtobuf,
}
