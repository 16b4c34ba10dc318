using System.Net;
using System.Security.Cryptography;
using System.Text;
using ArticleBot.Keys;
using ArticleBot.Replies.Links;
using ArticleBot.Web.Responses;
using Microsoft.Extensions.Options;

namespace ArticleBot.Web.Access;

/// <summary>
/// Lets in whom <c>Web:Access</c> allows, and nothing that another site's page sends. Whoever comes with a key is known by it from here
/// on: its <see cref="ApiKey"/> is a feature of the request.
/// </summary>
internal sealed class AccessGate(RequestDelegate next, IOptions<WebOptions> options, IKeyStore keys)
{
    private const string Challenge = "Basic realm=\"ArticleBot\", charset=\"UTF-8\"";
    private readonly WebOptions web = options.Value;

    public Task InvokeAsync(HttpContext context)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<ForEverybody>() is not null)
            return next(context);
        if (!IsRead(context.Request) && IsFromElsewhere(context.Request))
            return RefuseAsync(context, StatusCodes.Status403Forbidden, "A page of another site may not send this.");
        if (web.Access == WebAccess.Local)
        {
            return IsLocal(context) ? next(context)
                : RefuseAsync(context, StatusCodes.Status403Forbidden, "Only this machine may use the bot (Web:Access).");
        }

        return ByTokenAsync(context);
    }

    private Task ByTokenAsync(HttpContext context)
    {
        var given = GivenToken.In(context.Request);
        if (given is not null && IsToken(given))
            return next(context);
        var isMore = IsMoreThanReading(context);
        if (given is not null && keys.Use(given) is { } key)
        {
            context.Features.Set(key);
            return key.IsReadOnly && isMore
                ? RefuseAsync(context, StatusCodes.Status403Forbidden, "This key reads and asks only.") : next(context);
        }

        return web.Access == WebAccess.Open && !isMore ? next(context) : AskForTokenAsync(context);
    }

    private static bool IsMoreThanReading(HttpContext context) => context.GetEndpoint()?.Metadata is { } marks
        && (marks.GetMetadata<AddsArticles>() is not null || marks.GetMetadata<ForOperators>() is not null);

    private static bool IsRead(HttpRequest request) => HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);

    // Browsers say where a request comes from; programs say nothing.
    private static bool IsFromElsewhere(HttpRequest request)
    {
        if (request.Headers["Sec-Fetch-Site"] is [{ } site])
            return site is not ("same-origin" or "none");
        return request.Headers.Origin is [{ } origin]
            && !(Uri.TryCreate(origin, UriKind.Absolute, out var uri) && uri.Authority == request.Host.Value);
    }

    // A name that only seems to be this machine's would let a page of the web read what is here.
    private static bool IsLocal(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address)
        && !context.Request.Headers.ContainsKey("X-Forwarded-For") && !context.Request.Headers.ContainsKey("Forwarded")
        && context.Request.Host.Host.ToLowerInvariant() is "localhost" or "127.0.0.1" or "[::1]";

    private bool IsToken(string given) => web.Token.Length > 0 && CryptographicOperations.FixedTimeEquals(Hash(given), Hash(web.Token));

    private static byte[] Hash(string token) => SHA256.HashData(Encoding.UTF8.GetBytes(token));

    private static Task AskForTokenAsync(HttpContext context)
    {
        context.Response.Headers.WWWAuthenticate = Challenge;
        return RefuseAsync(context, StatusCodes.Status401Unauthorized, "The token is missing or wrong.");
    }

    private static Task RefuseAsync(HttpContext context, int status, string reason) => StatusReply.WriteAsync(context, status, reason);
}
