using System.Text.RegularExpressions;
using ArticleBot.Articles;
using ArticleBot.English;
using ArticleBot.Grounding;

namespace ArticleBot.Summarising.Checks;

/// <summary>
/// What a fact check tests and what it found: “Claim: …” and “Verdict: …”, or the paragraphs under headings that say as much. The claim is
/// no news, and the verdict is none without it.
/// </summary>
internal sealed class FactCheck
{
    private static readonly Regex ClaimLabel = Patterns.Of("checks", "claim");
    private static readonly Regex VerdictLabel = Patterns.Of("checks", "verdict");
    private static readonly Regex Title = Patterns.Of("checks", "title");

    private readonly HashSet<int> claims = [];
    private readonly Dictionary<int, TestedClaim> verdicts = [];

    private FactCheck(Article article)
    {
        (Paragraph Paragraph, string? Heading)? claim = null;
        (Paragraph Paragraph, string? Heading)? verdict = null;
        foreach (var paragraph in article.Paragraphs.Where(IsRead))
        {
            if (Under(article, paragraph, ClaimLabel) is { } claimed)
            {
                claims.Add(claimed.Paragraph.Number);
                claim = claimed;
            }
            else if (Under(article, paragraph, VerdictLabel) is { } found)
            {
                verdict = found;
            }

            if (claim is { } one && verdict is { } other)
            {
                verdicts[other.Paragraph.Number] = new TestedClaim(Cite(article, one.Paragraph), one.Heading, other.Heading);
                (claim, verdict) = (null, null);
            }
        }
    }

    /// <summary>How many claims have their verdicts.</summary>
    public int Count => verdicts.Count;

    /// <summary>The checks of an article; null where it is no fact check.</summary>
    public static FactCheck? Of(Article article)
    {
        var found = new FactCheck(article);
        return found.Count > 0 || found.claims.Count > 0 && Title.IsMatch(article.Title) ? found : null;
    }

    /// <summary>Whether a paragraph says no more than what is checked.</summary>
    public bool IsClaim(Paragraph paragraph) => claims.Contains(paragraph.Number);

    /// <summary>The claim that a paragraph gives the verdict on; null where it gives none.</summary>
    public TestedClaim? VerdictIn(Paragraph paragraph) => verdicts.GetValueOrDefault(paragraph.Number);

    /// <summary>The paragraph with the verdict on a claim; null where a paragraph is no claim that has one.</summary>
    /// <param name="article">The article.</param>
    /// <param name="paragraph">The claim's paragraph.</param>
    public static Paragraph? VerdictOn(Article article, Paragraph paragraph) => Under(article, paragraph, ClaimLabel) is null ? null
        : new FactCheck(article).verdicts.Where(each => each.Value.Claim.Paragraph == paragraph.Number)
            .Select(each => article.Blocks[each.Key]).FirstOrDefault();

    private static bool IsRead(Paragraph paragraph) =>
        paragraph.IsEvidence && paragraph.Kind != ParagraphKind.Caption || paragraph.Kind == ParagraphKind.Heading;

    // The label stands before the words, or alone over them.
    private static (Paragraph Paragraph, string? Heading)? Under(Article article, Paragraph paragraph, Regex label)
    {
        var text = article.TextOf(paragraph);
        if (label.Match(text) is { Success: true } own && own.Length < text.Length)
            return (paragraph, null);
        var before = article.Blocks[paragraph.Number - 1];
        var above = article.TextOf(before);
        return before.Number > 0 && label.Match(above).Length == above.Length && !IsLabel(text)
            ? (paragraph, above.TrimEnd(':', ' ', '|', '?')) : null;
    }

    private static bool IsLabel(string text) => ClaimLabel.IsMatch(text) || VerdictLabel.IsMatch(text);

    private static Citation Cite(Article article, Paragraph paragraph) =>
        new(article, paragraph.Number, paragraph.Sentences[0].Span);
}
