namespace ArticleBot.Web.Responses;

/// <summary>Server-sent events: what is ready of a reply while the rest is made.</summary>
internal static class EventStream
{
    private const string MediaType = "text/event-stream";

    /// <summary>Whether a request asks for events instead of the whole reply.</summary>
    public static bool IsWanted(HttpRequest request) =>
        request.GetTypedHeaders().Accept.Any(type => type.MediaType.Equals(MediaType, StringComparison.OrdinalIgnoreCase));
}
