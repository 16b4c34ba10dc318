using ArticleBot.Library;
using ArticleBot.Meaning;
using ArticleBot.Quotations;
using ArticleBot.Quotations.Attributions;
using ArticleBot.Quotations.People;
using ArticleBot.Replies.Json;
using ArticleBot.Replies.Links;
using ArticleBot.Replies.Quoting;
using ArticleBot.Web.Responses;

namespace ArticleBot.Web.Api;

/// <summary><c>POST /api/quotes</c>: who said what.</summary>
internal sealed class QuotesEndpoint(ArticleShelf shelf, QuotationArchive archive, LikenessSource likeness, CitationLinks links)
{
    public async Task<IResult> QuoteAsync(HttpContext context) => ApiJson.Reply(
        await QuoteAsync(await ApiJson.ReadAsync(context, ApiJson.Default.QuotesBody), context.RequestAborted));

    /// <summary>The reply as JSON.</summary>
    /// <exception cref="RequestException">The request cannot be fulfilled.</exception>
    public async Task<string> QuoteAsync(QuotesBody body, CancellationToken cancellation)
    {
        var articles = ApiArticles.Of(shelf, body.Articles);
        var about = string.IsNullOrWhiteSpace(body.About) ? null : body.About.Trim();
        var request = new QuotationRequest(articles)
        {
            Speaker = string.IsNullOrWhiteSpace(body.Speaker) ? null : SpeakerOf(archive.Speakers(articles, body.All), body.Speaker),
            Topic = about,
            Likeness = about is null ? null : await likeness.OfAsync(about, articles, cancellation),
            Kind = SummaryEndpoint.Named<QuotationKind>("kind", body.Kind),
            IncludesUnsure = body.All,
        };
        return JsonText.Of(json =>
        {
            json.WriteStartArray("articles");
            foreach (var article in articles)
            {
                json.WriteStartObject();
                QuotesJson.Write(json, article, archive.Find(request with { Articles = [article] }), links);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        });
    }

    private static string SpeakerOf(SpeakerDirectory speakers, string asked) => speakers.Find(asked) switch
    {
        SpeakerMatch.Found(var entry) => entry.Speaker.Name,
        SpeakerMatch.Ambiguous several => throw RequestException.Bad(SpeakersReply.NotOne(speakers, asked, several)),
        var nobody => throw RequestException.Missing(SpeakersReply.NotOne(speakers, asked, nobody)),
    };
}
