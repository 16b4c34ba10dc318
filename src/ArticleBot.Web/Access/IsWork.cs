namespace ArticleBot.Web.Access;

/// <summary>Marks what costs more than showing a page, and is limited therefore.</summary>
/// <param name="Fields">Query fields, one of which has to be there; none where every request is work.</param>
internal sealed record IsWork(params string[] Fields)
{
    /// <summary>Whether a request asks for work.</summary>
    public static bool In(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<IsWork>() is { } work
        && (work.Fields.Length == 0 || work.Fields.Any(field => !string.IsNullOrWhiteSpace(context.Request.Query[field])));
}
