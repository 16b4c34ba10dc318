using System.Text.RegularExpressions;

namespace ArticleBot.Articles.Kinds;

/// <summary>Knows what a page says to its visitors, not about its subject.</summary>
internal static partial class FurnitureShape
{
    private const int LongestFurniture = 40;
    private const int ShortestLink = 13;

    /// <summary>Whether a block asks its reader to read, watch, follow, share or buy something else.</summary>
    public static bool IsFurniture(string words)
    {
        var bare = words is ['[', .., ']'] or ['(', .., ')'] ? words[1..^1].Trim() : words;
        return BlockShape.CountWords(bare) <= LongestFurniture
            && (Pointer().IsMatch(bare) || Request().IsMatch(bare) || Notice().IsMatch(bare));
    }

    /// <summary>
    /// Whether a block between paragraphs is the title of another article: it has no stop, is too long for a heading, and looks
    /// like one else.
    /// </summary>
    public static bool IsLink(string words) =>
        !BlockShape.EndsLikeSentence(words) && BlockShape.StartsLikeHeading(words)
            && BlockShape.CountWords(words) is >= ShortestLink and <= LongestFurniture
        && words.AsSpan().IndexOf(". ") < 0 && !words.AsSpan().EndsWith(")");

    // “Read more: …”, “RELATED | …”, “See also: …”
    [GeneratedRegex(
        @"^(?:(?:Read|See|Watch|Listen|More|Also|Related|Recommended|Explainer|Opinion"
        + @"|Analysis|Video|Gallery|Photos|Live|Don't miss|Don’t miss|In pictures)(?:\s+(?:more"
        + @"|also|next|now|on this|on|here|to|stories|story|news|articles?|coverage"
        + @"|content|reading|read|topics?|links?|about|from|it|read more))*\s*(?::|\|"
        + @"|»|>|→|–\s)\s*|(?:READ|SEE|WATCH|RELATED|MORE|ALSO)\b[^.]{0,20}[:|]\s*)[^.]*[.?!]?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Pointer();

    [GeneratedRegex(
        @"^(?:(?:[^.!?]{3,60}[.!?]\s+)?(?:Please\s+)?(?:(?:Sign|Log) (?:up|in)|Subscribe|Unsubscribe)\b|(?:You can )?Follow (?:us"
        + @"|@|\p{L}+ \p{L}+ on (?:Twitter|Facebook|Instagram))|Like us on|Click here"
        + @"|Tap here|Share (?:this|on|via)\b|Download (?:the|our) .{0,30}\bapps?\b"
        + @"|Get (?:the|our) .{0,60}\b(?:newsletters?|inbox|app|alerts)\b|(?:Join|Support) (?:our"
        + @"|us)\b|Read (?:more|next|the full|full)\b|Continue reading|Story continues"
        + @"|Keep reading|Learn more$|See more$|Show more$|View (?:all|comments|gallery)"
        + @"|Leave a (?:comment|reply)|Let our .{0,60}\binbox\b|Have a (?:news )?tip"
        + @"|Do you have (?:a (?:story|tip|question)|any)|Want (?:more|to (?:read|get"
        + @"|see|learn))\b|You (?:may|might) (?:also )?like|Skip to\b|Enter your e-?mail"
        + @"|Thank you for (?:reading|subscribing|signing)|Become a (?:member|subscriber)"
        + @"|Try .{0,40}\bfree\b|Start your .{0,20}trial)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Request();

    [GeneratedRegex(
        @"^(?:Advertisement|Advertising|Adverts?|Close|Caption|Print article|Text size"
        + @"|Order reprints|Image \d+ of.{0,10}|Hide caption|Toggle caption|Enlarge this image"
        + @"|Back to top|(?:Filed under|Tags?|Categor(?:y|ies)|Topics?|Posted in)\s*:.*"
        + @"|.{0,60}\brequires JavaScript\b.*|Sponsored(?: content)?|Promoted|Ad|Loading\b.{0,20}"
        + @"|Share|Tweet|Print|Email|Comments?|Trending|Most (?:read|popular|viewed)"
        + @"|Top stories|Latest(?: news)?|Related(?: (?:stories|articles|topics|content"
        + @"|links|news|coverage))?|Newsletters?|Cookie(?:s| policy)|Privacy policy"
        + @"|Terms of (?:use|service)|More on this story|More (?:stories|news)|Editor'?’?s picks?"
        + @"|(?:©|Copyright\b).*|All rights reserved\b.*|This (?:site|website) uses cookies\b.*"
        + @"|Our (?:standards|journalism)\b.*|.{0,80}\ball rights reserved\b.*|.{0,60}\bmay earn (?:an? )?(?:affiliate )?c"
        + @"ommission\b.*)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Notice();
}
