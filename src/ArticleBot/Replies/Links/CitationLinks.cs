using ArticleBot.Articles;
using ArticleBot.Grounding;
using ArticleBot.Library;
using ArticleBot.Replies.Markup;
using Microsoft.Extensions.Options;

namespace ArticleBot.Replies.Links;

/// <summary>
/// What opens a citation: the reader's page where it has a public address and shows the article, else the article's own page at the
/// cited words. Thread-safe.
/// </summary>
/// <param name="options">Where the reader's pages are.</param>
/// <param name="shelf">Which articles they show.</param>
public sealed class CitationLinks(IOptions<WebOptions> options, ArticleShelf shelf)
{
    private readonly string address = options.Value.PublicAddress.TrimEnd('/');

    /// <summary>Opens the cited words; null where the article is on no page.</summary>
    public Uri? Of(Citation citation)
    {
        ArgumentNullException.ThrowIfNull(citation);
        var isOnPage = address.Length > 0 && Shown(citation.Article.Id)?.Text == citation.Article.Text;
        return isOnPage ? OnPage(citation.Article.Id, ReaderAddress.Of(citation)) : TextFragment.LinkTo(citation);
    }

    /// <summary>A reply whose sources open the reader's pages, where there are such.</summary>
    public ChatReply Linked(ChatReply reply)
    {
        ArgumentNullException.ThrowIfNull(reply);
        return address.Length == 0 ? reply : reply with { Sources = [.. reply.Sources.Select(Linked)] };
    }

    // No article of a server has the id of one that is everybody's.
    private ReplySource Linked(ReplySource source) =>
        Shown(source.ArticleId) is null ? source : source with { Link = OnPage(source.ArticleId, source.Anchor) };

    private Article? Shown(string id) => shelf.Find(id);

    private Uri OnPage(string id, string anchor) => new($"{address}{ReaderAddress.OfArticle(id)}#{anchor}");
}
