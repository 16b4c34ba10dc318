using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using ArticleBot.Articles;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Net.Http.Headers;

namespace ArticleBot.Web.Reading;

/// <summary>
/// Pages of articles beside which nothing stands. Each is the same for every reader: it is made once, and kept as long as its article. A
/// browser that has it is told so. Thread-safe.
/// </summary>
internal sealed class PlainPages(ReaderDesk desk, IServiceScopeFactory scopes, ILoggerFactory logs)
{
    private const string MediaType = "text/html; charset=utf-8";
    private const string Brotli = "br";

    // Of 0 to 11: more takes ten times as long and gains a twentieth.
    private const int Quality = 5;
    private readonly ConditionalWeakTable<Article, Made> kept = [];

    /// <summary>An article's page, compressed once for all browsers that take it so.</summary>
    public async Task<IResult> OfAsync(Article article, HttpContext context)
    {
        var made = kept.TryGetValue(article, out var known) ? known : kept.GetOrAdd(article, await MakeAsync(article));
        var isCompressed = context.Request.GetTypedHeaders().AcceptEncoding.Any(taken => taken.Value == Brotli && taken.Quality != 0);
        if (isCompressed)
            context.Response.Headers.ContentEncoding = Brotli;
        return Results.Bytes(isCompressed ? made.Compressed : made.Page, MediaType, entityTag: made.Tag);
    }

    private async Task<Made> MakeAsync(Article article)
    {
        await using var scope = scopes.CreateAsyncScope();
        await using var renderer = new HtmlRenderer(scope.ServiceProvider, logs);
        var page = Encoding.UTF8.GetBytes(await Markup.OfAsync<ArticlePage>(renderer, ("View", desk.Plain(article))));
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(page))}\"", isWeak: true);
        return new Made(page, Compressed(page), tag);
    }

    private static byte[] Compressed(byte[] page)
    {
        using var output = new MemoryStream();
        using (var compressing = new BrotliStream(output, new BrotliCompressionOptions { Quality = Quality }))
            compressing.Write(page);
        return output.ToArray();
    }

    // The tag is a weak one: the same page may come compressed.
    private sealed record Made(byte[] Page, byte[] Compressed, EntityTagHeaderValue Tag);
}
