using System.Text.Json.Serialization;

namespace ArticleBot.Conversations.Turns;

/// <summary>How a kept answer is written.</summary>
[JsonSourceGenerationOptions(UseStringEnumConverter = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(TurnGround))]
internal sealed partial class TurnGroundJson : JsonSerializerContext;
