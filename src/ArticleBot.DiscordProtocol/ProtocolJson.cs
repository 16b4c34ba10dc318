using System.Text.Json.Serialization;
using ArticleBot.DiscordProtocol.Bodies;
using ArticleBot.DiscordProtocol.Payloads;

namespace ArticleBot.DiscordProtocol;

/// <summary>How the protocol's records are written and read.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString)]
[JsonSerializable(typeof(Interaction))]
[JsonSerializable(typeof(ErrorReply))]
[JsonSerializable(typeof(PongResponse))]
[JsonSerializable(typeof(MessageResponse))]
[JsonSerializable(typeof(CompletionResponse))]
[JsonSerializable(typeof(ModalResponse))]
[JsonSerializable(typeof(MessageBody))]
[JsonSerializable(typeof(CommandBody[]))]
internal sealed partial class ProtocolJson : JsonSerializerContext;
