using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using ArticleBot.Replies.Json;
using ArticleBot.Web.Responses;

namespace ArticleBot.Web.Api;

/// <summary>Reads bodies and writes replies of the API.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow, RespectRequiredConstructorParameters = false)]
[JsonSerializable(typeof(AskBody))]
[JsonSerializable(typeof(SummaryBody))]
[JsonSerializable(typeof(QuotesBody))]
[JsonSerializable(typeof(CheckBody))]
[JsonSerializable(typeof(ArticleBody))]
internal sealed partial class ApiJson : JsonSerializerContext
{
    private const string MediaType = "application/json";

    /// <summary>The body of a request.</summary>
    /// <exception cref="RequestException">It is no JSON, or another object.</exception>
    public static async Task<TBody> ReadAsync<TBody>(HttpContext context, JsonTypeInfo<TBody> form)
        where TBody : class
    {
        if (!context.Request.HasJsonContentType())
            throw new RequestException(StatusCodes.Status415UnsupportedMediaType, "The body has to be application/json.");
        try
        {
            return await context.Request.ReadFromJsonAsync(form, context.RequestAborted)
                ?? throw RequestException.Bad("The body is empty.");
        }
        catch (JsonException exception)
        {
            var place = exception.Path is { Length: > 1 } path ? $" at {path}" : "";
            throw RequestException.Bad($"The body is not what is expected here{place}; see /openapi.json.");
        }
    }

    /// <summary>A reply of one object.</summary>
    /// <param name="fields">Writes its fields.</param>
    /// <param name="status">The status.</param>
    public static IResult Reply(Action<Utf8JsonWriter> fields, int status = StatusCodes.Status200OK) =>
        Reply(JsonText.Of(fields), status);

    /// <summary>A reply of one object that is written already.</summary>
    public static IResult Reply(string json, int status = StatusCodes.Status200OK) => Results.Text(json, MediaType, statusCode: status);
}
