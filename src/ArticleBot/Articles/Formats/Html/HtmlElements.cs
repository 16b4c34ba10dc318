using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace ArticleBot.Articles.Formats.Html;

/// <summary>What the elements of a page mean to the words in them.</summary>
internal static partial class HtmlElements
{
    private static readonly HashSet<string> Unseen = Set(
        "script style noscript template svg math iframe object embed applet form button input select textarea canvas audio video map "
            + "head link meta title dialog nav");

    private static readonly HashSet<string> Blocks = Set(
        "address article aside blockquote body center dd details dir div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 "
            + "header hgroup hr li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul");

    /// <summary>Whether a reader of the page sees nothing of an element.</summary>
    public static bool IsUnseen(IElement element) =>
        Unseen.Contains(element.LocalName) || element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true"
            && element.LocalName != "p"
        || element.GetAttribute("style") is { } style && Hidden().IsMatch(style);

    /// <summary>Whether an element stands on lines of its own.</summary>
    public static bool IsBlock(string name) => Blocks.Contains(name);

    /// <summary>What an element adds to what the elements around it say.</summary>
    public static HtmlContext Enter(IElement element, HtmlContext context, string? host)
    {
        var name = element.LocalName;
        if (name == "a" && element.HasAttribute("href"))
            return context with { IsLink = !LeadsAway(element.GetAttribute("href"), host) };
        if (IsEmphasis(name))
            return context with { IsEmphasised = true };
        if (context.Kind is ParagraphKind.Furniture)
            return context;
        var kind = name switch
        {
            "aside" or "footer" => ParagraphKind.Furniture,
            "figcaption" => ParagraphKind.Caption,
            "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => ParagraphKind.Heading,
            "blockquote" => IsPost(element) ? ParagraphKind.Post : ParagraphKind.BlockQuote,
            "li" or "dd" or "tr" => context.Kind ?? ParagraphKind.ListItem,
            _ => ByName(element) ?? context.Kind,
        };
        return kind == context.Kind ? context : context with { Kind = kind };
    }

    /// <summary>Whether an element sets words off, in bold or italic letters.</summary>
    public static bool IsEmphasis(string name) => name is "b" or "strong" or "em" or "i";

    private static ParagraphKind? ByName(IElement element)
    {
        var names = $"{element.ClassName} {element.Id}";
        if (names.Length < 3)
            return null;
        if (CaptionNames().IsMatch(names))
            return ParagraphKind.Caption;
        if (StandfirstNames().IsMatch(names) && element.LocalName is "p" or "div" or "h2" or "span" && element.TextContent.Length < 600)
            return ParagraphKind.Standfirst;
        return FurnitureNames().IsMatch(names) ? ParagraphKind.Furniture : null;
    }

    /// <summary>Whether an element's name speaks of sharing, which some pages call their whole article by.</summary>
    public static bool IsNamedForSharing(IElement element) =>
        element.LocalName is not ("aside" or "footer") && SharingNames().IsMatch($"{element.ClassName} {element.Id}");

    // A link to another site names a source, or a thing that the article is about; a link to the same site names another article.
    private static bool LeadsAway(string? href, string? host) =>
        host is not null && WebAddress.Of(href) is { } url && !IsSame(url.Host, host) && !IsSame(host, url.Host)
            && url.Host != "page.invalid";

    private static bool IsSame(string one, string other) => ("." + one).EndsWith("." + Bare(other), StringComparison.OrdinalIgnoreCase);

    private static string Bare(string host) => host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? host[4..] : host;

    private static bool IsPost(IElement element) => element.ClassName is { } names && PostNames().IsMatch(names);

    [GeneratedRegex(@"display\s*:\s*none|visibility\s*:\s*hidden", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Hidden();

    [GeneratedRegex(
        @"(?:^|[\s_-])(?:wp-caption-text|caption|captions|image-credit|photo-credit"
        + @"|credit)(?:$|[\s_-])",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex CaptionNames();

    [GeneratedRegex(
        @"(?:^|[\s_-])(?:related|newsletter|promo|share|sharing|social|subscribe|signup"
        + @"|sign-up|recommended|advert|advertisement|sponsored|comments|disqus|breadcrumbs?"
        + @"|tags|cookies?|consent|gdpr)(?:$|[\s_-])",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex FurnitureNames();

    [GeneratedRegex(
        @"(?:^|[\s_-])(?:standfirst|subtitle|sub-title|subheadline|sub-headline|dek"
        + @"|deck|article-summary|article__summary)(?:$|[\s_-])",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex StandfirstNames();

    [GeneratedRegex(
        @"twitter-tweet|twitter-video|instagram-media|fb-post|fb-video|tiktok-embed"
        + @"|reddit-card|bluesky-embed",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PostNames();

    [GeneratedRegex(
        @"(?:^|[\s_-])(?:promo|share|sharing|social|tags|sponsored)(?:$|[\s_-])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex SharingNames();

    private static HashSet<string> Set(string names) => names.Split(' ').ToHashSet(StringComparer.Ordinal);
}
