using System.Text;
using ArticleBot.Articles.Links;
using ArticleBot.Articles.Reading;
using ArticleBot.Library;
using ArticleBot.Replies.Json;
using ArticleBot.Web.Reading;
using ArticleBot.Web.Responses;

namespace ArticleBot.Web.Api;

/// <summary><c>/api/articles</c>: what the library has, one of it, and additions by link, text or file.</summary>
internal sealed class ArticlesEndpoint(ArticleShelf shelf)
{
    private const string AddedBy = "the web";
    private const string PastedName = "pasted.md";
    private const int LongestTitle = 300;

    /// <summary>The articles, or those whose title or id fits a search; the newest first.</summary>
    public IResult List(string? search) => ApiJson.Reply(json =>
    {
        json.WriteStartArray("articles");
        foreach (var entry in LibraryView.Of(shelf.Entries(), search).Found)
        {
            json.WriteStartObject();
            EntryJson.Write(json, Shown(entry));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    /// <summary>An article with its paragraphs.</summary>
    public IResult Show(string id)
    {
        var article = ApiArticles.Of(shelf, id);
        return ApiJson.Reply(json => ArticleJson.Write(json, article));
    }

    /// <summary>Adds an article.</summary>
    public async Task<IResult> AddAsync(HttpContext context)
    {
        var added = context.Request.HasFormContentType
            ? await AddFileAsync(context)
            : await AddAsync(await ApiJson.ReadAsync(context, ApiJson.Default.ArticleBody), context.RequestAborted);
        return ApiJson.Reply(
            json =>
            {
                EntryJson.Write(json, Shown(added.Entry));
                json.WriteBoolean("added", added.IsNew);
            },
            added.IsNew ? StatusCodes.Status201Created : StatusCodes.Status200OK);
    }

    /// <summary>Adds an article by its address or as text.</summary>
    /// <exception cref="RequestException">There is neither, or both.</exception>
    public Task<AddedArticle> AddAsync(ArticleBody body, CancellationToken cancellation)
    {
        if (body.Title?.Length > LongestTitle)
            throw RequestException.Bad($"“title” has {body.Title.Length} characters: allowed are at most {LongestTitle}.");
        return body switch
        {
            { Url: { } url, Text: null } when LinkReader.IsAddress(url) =>
                shelf.AddAsync(url, AddedBy, title: body.Title, cancellation: cancellation),
            { Url: not null, Text: null } => throw RequestException.Bad("That is no http or https address (“url”)."),
            { Url: null, Text: { } text } => Task.FromResult(AddText(text, body.Title)),
            _ => throw RequestException.Bad("Give an address or a text (“url” or “text”)."),
        };
    }

    private AddedArticle AddText(string text, string? title) =>
        shelf.Add(new ArticleContent(NameOf(title), Encoding.UTF8.GetBytes(text)), AddedBy, owner: null, title);

    private async Task<AddedArticle> AddFileAsync(HttpContext context)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var file = form.Files.GetFile("file") ?? throw RequestException.Bad("The form has no “file”.");
        return Add(await ContentAsync(file, context.RequestAborted));
    }

    /// <summary>Adds a file.</summary>
    public AddedArticle Add(ArticleContent file) => shelf.Add(file, AddedBy, owner: null);

    /// <summary>The content of a file that was sent.</summary>
    public static async Task<ArticleContent> ContentAsync(IFormFile file, CancellationToken cancellation)
    {
        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, cancellation);
        return new ArticleContent(NameOnly(file.FileName), bytes.ToArray());
    }

    // Some browsers send the whole path.
    private static string NameOnly(string name) => name[(name.LastIndexOfAny(['/', '\\']) + 1)..];

    private static string NameOf(string? title) => string.IsNullOrWhiteSpace(title) ? PastedName : $"{title.Replace('/', ' ')}.md";

    // Where a file lies on this machine is nobody's business.
    private static ArticleEntry Shown(ArticleEntry entry) =>
        LinkReader.IsAddress(entry.Source) || ArticleOrigin.IsSeed(entry.Source) || !ArticleOrigin.CanBeReadAgain(entry.Source)
            ? entry
            : entry with { Source = Path.GetFileName(entry.Source) };
}
