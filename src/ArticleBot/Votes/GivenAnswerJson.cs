using System.Text.Json.Serialization;

namespace ArticleBot.Votes;

/// <summary>How an answer is written that was given.</summary>
[JsonSourceGenerationOptions(UseStringEnumConverter = true, IgnoreReadOnlyProperties = true)]
[JsonSerializable(typeof(GivenAnswer))]
internal sealed partial class GivenAnswerJson : JsonSerializerContext;
