using System.Text.RegularExpressions;

namespace ArticleBot.Grounding.Replies;

/// <summary>What a model writes around its sentences and nobody is told: its thoughts, headings, a list of sources.</summary>
internal static partial class ReplyFrame
{
    /// <summary>Where the reply begins, its thoughts left out; its end where they are still going on.</summary>
    public static int ThoughtsEnd(string reply)
    {
        var close = ClosedThoughts().Match(reply);
        return close.Success ? close.Index + close.Length : OpenThoughts().IsMatch(reply) ? reply.Length : 0;
    }

    /// <summary>Whether a line only leads to others: “## Answer”, “**Key points**”, “Here is what the article says:”.</summary>
    /// <param name="line">A line that cites nothing.</param>
    public static bool IsHeading(string line) => Heading().IsMatch(line);

    /// <summary>Whether a list of sources begins with a line: “Sources: [1] …”.</summary>
    public static bool OpensSources(string line) => Sources().IsMatch(line);

    /// <summary>Whether a line goes on with a list of sources: it begins with a citation or a list mark, or is blank.</summary>
    public static bool IsListed(string line) => Listed().IsMatch(line);

    /// <summary>Whether a sentence says no more than that the article does not say: “The article does not say when.”</summary>
    public static bool IsNotSaid(string sentence) =>
        NotSaid().Match(sentence) is { Success: true } phrase && !GoesOn().IsMatch(sentence.AsSpan(phrase.Length));

    [GeneratedRegex(@"</think(?:ing)?>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex ClosedThoughts();

    [GeneratedRegex(@"^\s*<think(?:ing)?>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OpenThoughts();

    [GeneratedRegex(@"^\s*(?:#{1,6}\s.*|\*\*[^*]*[^*.!?]\*\*|.*:[*_]*)\s*$")]
    private static partial Regex Heading();

    [GeneratedRegex(@"^[\s#*_>-]*(?:sources?|references?|citations?|cited (?:passages?|paragraphs?)|passages? (?:cited|used))[*_]*\s*(?::|\s*$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Sources();

    [GeneratedRegex(@"^\s*(?:$|[-*•–]\s|[0-9]{1,2}[.)]\s|[\[【(]\s*\^?[0-9])")]
    private static partial Regex Listed();

    [GeneratedRegex(
        @"^[\s""“*_]*(?:(?:i am|i'm|i’m)?\s*sorry[,.]?\s*(?:but\s*)?|unfortunately,?\s*)?(?:the|this) (?:article|passages?|provided passages?|text) (?:does not|doesn't|doesn’t|do not|don't|don’t) (?:say|state|mention|specify|answer|provide|give|indicate|reveal)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NotSaid();

    [GeneratedRegex(@"[;:—–]|,\s*(?:only|while|and|it|he|she|they|the)\b|\b(?:but|however|although|though)\b|\d", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex GoesOn();
}
