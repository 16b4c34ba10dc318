using System.Text.Json;
using System.Text.Json.Serialization;

namespace ArticleBot.Replies.Keeping;

/// <summary>Kept answers as text.</summary>
public static partial class KeptAnswerJson
{
    /// <summary>An answer as JSON.</summary>
    public static string Of(KeptAnswer answer) => JsonSerializer.Serialize(answer, Form.Default.KeptAnswer);

    /// <summary>Reads what <see cref="Of"/> wrote.</summary>
    /// <exception cref="JsonException">It is something else.</exception>
    public static KeptAnswer Read(string text) =>
        JsonSerializer.Deserialize(text, Form.Default.KeptAnswer) ?? throw new JsonException("No answer.");

    [JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonSerializable(typeof(KeptAnswer))]
    private sealed partial class Form : JsonSerializerContext;
}
