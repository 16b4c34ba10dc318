using System.Text.RegularExpressions;
using ArticleBot.English;
using ArticleBot.Grounding.Claims;
using ArticleBot.Grounding.Words;

namespace ArticleBot.Grounding.Checks;

/// <summary>
/// An answer tells what the article says. It does not speak to its reader: an order, an advice or a call for money that stands in an
/// article may be meant for the model. Nor does it give somebody's words without a speaker, or vouch for the article.
/// </summary>
internal static class ReaderCheck
{
    // A sentence that begins with a verb and what it governs, and has no subject. “Share prices fell” is none.
    private static readonly Regex Order = Patterns.Of("orders", "order");

    private static readonly Regex Injection = Patterns.Of("orders", "injection");
    private static readonly Regex Advice = Patterns.Of("orders", "advice");

    // “The article proves that …”: an article says.
    private static readonly Regex Vouching = Patterns.Of("orders", "vouching");

    public static Finding? Find(ClaimText claim)
    {
        var reader = Array.Find(claim.Words, word => word is { Folded: "you" or "your" or "yours" or "yourself", IsQuoted: false });
        if (reader is not null && !IsArticles(claim))
            return new Finding(Verdict.Unsupported, claim.Text[reader.Start..reader.End]);
        if (Order.Match(claim.Text) is { Success: true } order)
            return new Finding(Verdict.Unsupported, order.Value.Trim());
        if (Vouching.Match(claim.Text) is { Success: true } vouching)
            return new Finding(Verdict.Unsupported, vouching.Value);
        if (claim.Cited.Passages.All(passage => IsInjected(passage.Source.Article.TextOf(passage.Paragraph))))
            return new Finding(Verdict.Unsupported, claim.Text);
        return IsBareQuotation(claim) ? new Finding(Verdict.WrongSpeaker, claim.Text) : null;
    }

    // “If you have a ticket, it stays valid.”: the article's own sentence speaks to its reader, and orders nothing.
    private static bool IsArticles(ClaimText claim) => Verbatim.IsWhole(claim) && !Advice.IsMatch(claim.Text);

    // Quoted orders are passed over one by one; nobody quotes more.
    private const int MostOrders = 20;

    // A paragraph that gives orders to a machine was slipped in, whatever else it says; one that an article quotes was not.
    private static bool IsInjected(string paragraph) =>
        Injection.Matches(paragraph).Take(MostOrders).Any(order => !IsQuoted(paragraph.AsSpan(0, order.Index)));

    private static bool IsQuoted(ReadOnlySpan<char> before) =>
        before.LastIndexOf('“') > before.LastIndexOf('”') || before.Count('"') % 2 == 1;

    // Nothing but somebody's words: who said them is not told.
    private static bool IsBareQuotation(ClaimText claim) =>
        claim.Quotes.Count > 0 && claim.Words.Length > 3
            && Array.TrueForAll(claim.Words, word => word.Is(WordTraits.Quoted | WordTraits.Function) || word.Folded.Length == 1);
}
