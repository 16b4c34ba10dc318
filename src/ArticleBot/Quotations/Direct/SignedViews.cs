using System.Text.RegularExpressions;
using ArticleBot.Articles;
using ArticleBot.Quotations.Attributions;
using ArticleBot.Quotations.Marks;
using ArticleBot.Quotations.People;

namespace ArticleBot.Quotations.Direct;

/// <summary>
/// Finds readers' letters that stand one below the other, each with its writer and place behind a dash: “I have dug here for years. —
/// Ann Lee, Oslo”.
/// </summary>
internal static partial class SignedViews
{
    /// <summary>A person's name of two to four words, as a pattern.</summary>
    public const string FullName = @"\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}";

    private const int FewestLetters = 2;

    /// <summary>An attribution for each such paragraph; none where there is only one.</summary>
    public static List<Attribution> Find(Reading reading)
    {
        var found = new List<Attribution>();
        foreach (var block in reading.Article.Paragraphs)
        {
            if (block.Kind is not (ParagraphKind.Body or ParagraphKind.Post)
                || reading[reading.FirstTokenOf(block.Number)].Kind == TokenKind.Quote)
                continue;
            var text = reading.Article.TextOf(block);
            if (Signed().Match(text) is not { Success: true } signed || !SpokenBlocks.SpeaksInFirstPerson(reading, block.Number))
                continue;
            var words = TextSpan.Between(block.Span.Start, block.Span.Start + text.AsSpan(0, signed.Index).TrimEnd().Length);
            SpokenBlocks.Add(block.Number, words, new Speaker(signed.Groups["by"].Value, null), QuotationKind.Post, found);
        }

        return found.Count < FewestLetters ? [] : found;
    }

    [GeneratedRegex(
        "(?<=[.!?…] ?)(?:--|—|–) ?(?<by>" + FullName + @"), \p{Lu}[\p{L}\p{N} ,'’-]{1,60}$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Signed();
}
