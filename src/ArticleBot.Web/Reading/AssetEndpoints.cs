using ArticleBot.Web.Access;
using ArticleBot.Web.Pages;

namespace ArticleBot.Web.Reading;

/// <summary>Serves the files that the pages need.</summary>
internal static class AssetEndpoints
{
    public static void MapAssets(this IEndpointRouteBuilder site)
    {
        foreach (var asset in SiteAssets.All)
        {
            site.MapGet(asset.Address[..asset.Address.IndexOf('?', StringComparison.Ordinal)], (HttpContext context) =>
            {
                context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
                return Results.Bytes(asset.Content, asset.Type);
            }).WithMetadata(new ForEverybody());
        }
    }
}
