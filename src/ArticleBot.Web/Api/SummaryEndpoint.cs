using ArticleBot.Library;
using ArticleBot.Replies.Json;
using ArticleBot.Replies.Links;
using ArticleBot.Summarising;
using ArticleBot.Web.Responses;

namespace ArticleBot.Web.Api;

/// <summary><c>POST /api/summary</c>.</summary>
internal sealed class SummaryEndpoint(ArticleShelf shelf, Summariser summariser, CitationLinks links)
{
    public async Task<IResult> SummariseAsync(HttpContext context) => ApiJson.Reply(
        await SummariseAsync(await ApiJson.ReadAsync(context, ApiJson.Default.SummaryBody), context.RequestAborted));

    /// <summary>The reply as JSON.</summary>
    /// <exception cref="RequestException">The request cannot be fulfilled.</exception>
    public async Task<string> SummariseAsync(SummaryBody body, CancellationToken cancellation)
    {
        if (body.Focus?.Length > Summariser.MaxFocusLength)
        {
            throw RequestException.Bad(
                $"“focus” has {body.Focus.Length} characters: allowed are at most {Summariser.MaxFocusLength}.");
        }

        var style = Named<SummaryStyle>("style", body.Style) ?? SummaryStyle.Short;
        var request = new SummaryRequest(ApiArticles.Of(shelf, body.Articles), style, body.Focus, body.All);
        var summary = await summariser.SummariseAsync(request, cancellation: cancellation);
        return JsonText.Of(json => SummaryJson.Write(json, request, summary, links));
    }

    /// <summary>A value by its name; null where none is given.</summary>
    /// <exception cref="RequestException">There is none of this name.</exception>
    public static TEnum? Named<TEnum>(string field, string? name)
        where TEnum : struct, Enum
    {
        if (name is null)
            return null;
        var known = Enum.GetNames<TEnum>();
        return known.Contains(name, StringComparer.OrdinalIgnoreCase)
            ? Enum.Parse<TEnum>(name, ignoreCase: true)
            : throw RequestException.Bad($"“{field}” is none of {string.Join(", ", known.Select(value => value.ToLowerInvariant()))}.");
    }
}
