using Microsoft.AspNetCore.ResponseCompression;

namespace ArticleBot.Web.Access;

/// <summary>
/// Compresses pages and JSON, behind TLS too. Who can make a reader's browser send words of his own, and sees how long the encrypted
/// replies are, could guess a page's text from the words that both have (BREACH). Pages hold no token and no cookie; the text itself may
/// be for few (<c>Web:Access</c> <c>Token</c>). So what another site makes a browser ask for with a query is not compressed.
/// </summary>
internal static class Compression
{
    public static IServiceCollection AddCompression(this IServiceCollection services) => services
        .AddResponseCompression(compression =>
        {
            compression.EnableForHttps = true;
            // Events must come as they are written; pictures hold little.
            compression.Providers.Add<BrotliCompressionProvider>();
            compression.Providers.Add<GzipCompressionProvider>();
        });

    public static void UseCompression(this IApplicationBuilder site) =>
        site.UseWhen(context => !MayBeGuessedAt(context.Request), compressed => compressed.UseResponseCompression());

    // Browsers say where a request comes from; “none” is the reader himself.
    private static bool MayBeGuessedAt(HttpRequest request) =>
        request.QueryString.HasValue && request.Headers["Sec-Fetch-Site"] is [{ } site] && site is not ("same-origin" or "none");
}
