using System.Text.Json.Serialization;

namespace ArticleBot.Evaluation;

/// <summary>How an answer of a run is written.</summary>
[JsonSerializable(typeof(LastAnswer))]
internal sealed partial class LastAnswerJson : JsonSerializerContext;
