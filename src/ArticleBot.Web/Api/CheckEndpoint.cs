using ArticleBot.Checking;
using ArticleBot.Library;
using ArticleBot.Replies.Json;
using ArticleBot.Replies.Links;
using ArticleBot.Web.Responses;

namespace ArticleBot.Web.Api;

/// <summary><c>POST /api/check</c>: any text against articles, sentence by sentence.</summary>
internal sealed class CheckEndpoint(ArticleShelf shelf, TextCheck check, CitationLinks links)
{
    public async Task<IResult> CheckAsync(HttpContext context) => ApiJson.Reply(
        await CheckAsync(await ApiJson.ReadAsync(context, ApiJson.Default.CheckBody), context.RequestAborted));

    /// <summary>The reply as JSON.</summary>
    /// <exception cref="RequestException">The request cannot be fulfilled.</exception>
    public async Task<string> CheckAsync(CheckBody body, CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(body.Text))
            throw RequestException.Bad("“text” is missing.");
        var sentences = await check.CheckAsync(body.Text, ApiArticles.Of(shelf, body.Articles), cancellation);
        return JsonText.Of(json => CheckJson.Write(json, sentences, links));
    }
}
