using System.Text.Json.Serialization;

namespace ArticleBot.DiscordProtocol.Payloads;

/// <summary>How what Discord sends is read: unknown fields are passed over.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, NumberHandling = JsonNumberHandling.AllowReadingFromString)]
[JsonSerializable(typeof(Interaction))]
[JsonSerializable(typeof(ErrorReply))]
internal sealed partial class PayloadJson : JsonSerializerContext;
