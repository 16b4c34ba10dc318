using System.Text.RegularExpressions;
using ArticleBot.English;

namespace ArticleBot.Grounding.Replies;

/// <summary>What a model writes around its sentences and nobody is told: its thoughts, headings, a list of sources.</summary>
internal static partial class ReplyFrame
{
    private static readonly Regex ClosedThoughts = Patterns.Of("replies", "closed-thoughts");
    private static readonly Regex OpenThoughts = Patterns.Of("replies", "open-thoughts");
    private static readonly Regex Sources = Patterns.Of("replies", "sources");
    private static readonly Regex Consent = Patterns.Of("replies", "consent");

    // The article speaks neither of the model nor to the reader; a question is the model's own.
    private static readonly Regex Address = Patterns.Of("replies", "address");

    /// <summary>Where the reply begins, its thoughts left out; its end where they are still going on.</summary>
    public static int ThoughtsEnd(string reply)
    {
        var close = ClosedThoughts.Match(reply);
        return close.Success ? close.Index + close.Length : OpenThoughts.IsMatch(reply) ? reply.Length : 0;
    }

    /// <summary>Whether a line only leads to others: “## Answer”, “**Key points**”, “Here is what the article says:”.</summary>
    /// <param name="line">A line that cites nothing.</param>
    public static bool IsHeading(string line) => Heading().IsMatch(line);

    /// <summary>Whether a list of sources begins with a line: “Sources: [1] …”.</summary>
    public static bool OpensSources(string line) => Sources.IsMatch(line);

    /// <summary>Whether a line goes on with a list of sources: it begins with a citation or a list mark, or is blank.</summary>
    public static bool IsListed(string line) => Listed().IsMatch(line);

    /// <summary>Whether a line holds no sentence: a fence, the rule of a table.</summary>
    public static bool IsRule(string line) => Rule().IsMatch(line);

    /// <summary>Whether a line is the row of a table.</summary>
    public static bool IsRow(string line) => Row().IsMatch(line);

    /// <summary>Whether a sentence tells nothing of the article: “Yes.”, “Let me know if you have other questions!”</summary>
    /// <param name="sentence">Its words without citations.</param>
    /// <param name="isCited">Whether it cites a passage.</param>
    public static bool IsAside(string sentence, bool isCited) =>
        Consent.IsMatch(sentence) || !isCited && Address.IsMatch(Quoted().Replace(sentence, ""));

    [GeneratedRegex(@"^\s*(?:#{1,6}\s.*|\*\*[^*]*[^*.!?]\*\*|.*:[*_]*)\s*$")]
    private static partial Regex Heading();

    [GeneratedRegex(@"^\s*(?:$|[-*•–]\s|[0-9]{1,2}[.)]\s|[\[【(]\s*\^?[0-9])")]
    private static partial Regex Listed();

    [GeneratedRegex(@"^(?>\s*)(?:```.*|~~~.*|(?=.*--)(?>[|:\s-]+)|[*_]{3,})\s*$")]
    private static partial Regex Rule();

    [GeneratedRegex(@"^\s*\|.*\|\s*$")]
    private static partial Regex Row();

    [GeneratedRegex(@"“[^”]*”|""[^""]*""")]
    private static partial Regex Quoted();
}
