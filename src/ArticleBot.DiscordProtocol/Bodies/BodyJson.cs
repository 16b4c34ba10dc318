using System.Text.Json.Serialization;

namespace ArticleBot.DiscordProtocol.Bodies;

/// <summary>How what Discord is sent is written: what is null is left out.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(PongResponse))]
[JsonSerializable(typeof(MessageResponse))]
[JsonSerializable(typeof(CompletionResponse))]
[JsonSerializable(typeof(ModalResponse))]
[JsonSerializable(typeof(MessageBody))]
[JsonSerializable(typeof(CommandBody[]))]
internal sealed partial class BodyJson : JsonSerializerContext;
