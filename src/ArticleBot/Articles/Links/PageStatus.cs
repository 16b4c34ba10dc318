using System.Net;

namespace ArticleBot.Articles.Links;

/// <summary>Says what a server's refusal means to a reader.</summary>
internal static class PageStatus
{
    /// <exception cref="ArticleException">The status is none of a page that was sent.</exception>
    public static void Check(HttpStatusCode status)
    {
        if (status == HttpStatusCode.OK)
            return;
        throw new ArticleException((int)status switch
        {
            401 or 407 => "the page asks for a login",
            402 => "the page asks for payment",
            403 or 451 => $"the site refuses to send the page (status {(int)status})",
            404 or 410 => "there is no such page",
            429 => "the site is asked too often; try again later",
            >= 500 => $"the site fails at the moment (status {(int)status})",
            _ => $"the site sends no page (status {(int)status})",
        });
    }
}
