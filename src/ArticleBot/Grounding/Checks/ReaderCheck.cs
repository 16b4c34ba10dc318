using System.Text.RegularExpressions;
using ArticleBot.Grounding.Checks.Strength;
using ArticleBot.Grounding.Claims;
using ArticleBot.Grounding.Words;

namespace ArticleBot.Grounding.Checks;

/// <summary>
/// An answer tells what the article says. It does not speak to its reader: an order, an advice or a call for money that stands in an
/// article may be meant for the model. Nor does it give somebody's words without a speaker, or vouch for the article.
/// </summary>
internal static partial class ReaderCheck
{
    public static Finding? Find(ClaimText claim)
    {
        if (Array.Find(claim.Words, word => word.Folded is "you" or "your" or "yours" or "yourself" && !word.Is(WordTraits.Quoted))
            is { } reader && !IsArticles(claim))
            return new Finding(Verdict.Unsupported, claim.Text[reader.Start..reader.End]);
        if (Order().Match(claim.Text) is { Success: true } order)
            return new Finding(Verdict.Unsupported, order.Value.Trim());
        if (Vouching().Match(claim.Text) is { Success: true } vouching)
            return new Finding(Verdict.Unsupported, vouching.Value);
        if (claim.Cited.Passages.All(passage => IsInjected(passage.Source.Article.TextOf(passage.Paragraph))))
            return new Finding(Verdict.Unsupported, claim.Text);
        return IsBareQuotation(claim) ? new Finding(Verdict.WrongSpeaker, claim.Text) : null;
    }

    // “If you have a ticket, it stays valid.”: the article's own sentence speaks to its reader, and orders nothing.
    private static bool IsArticles(ClaimText claim) => Verbatim.IsWhole(claim) && !Advice().IsMatch(claim.Text);

    // Quoted orders are passed over one by one; nobody quotes more.
    private const int MostOrders = 20;

    // Where an order may begin.
    private const string Opening = @"(?:^|[.!?:,;]\s+|\b(?:please|now|and)\s+)";

    // A paragraph that gives orders to a machine was slipped in, whatever else it says; one that an article quotes was not.
    private static bool IsInjected(string paragraph) =>
        Injection().Matches(paragraph).Take(MostOrders).Any(order => !IsQuoted(paragraph.AsSpan(0, order.Index)));

    private static bool IsQuoted(ReadOnlySpan<char> before) =>
        before.LastIndexOf('“') > before.LastIndexOf('”') || before.Count('"') % 2 == 1;

    // Nothing but somebody's words: who said them is not told.
    private static bool IsBareQuotation(ClaimText claim) =>
        claim.Quotes.Count > 0 && claim.Words.Length > 3
            && Array.TrueForAll(claim.Words, word => word.Is(WordTraits.Quoted | WordTraits.Function) || word.Folded.Length == 1);

    // A sentence that begins with a verb and what it governs, and has no subject. “Share prices fell” is none.
    [GeneratedRegex(
        @"^\W*(?:(?:please|now|then|first|to \w+(?: \w+){0,4},)\s+)?(?:(?:do not|don't|don’t|please)\s|(?:visit|click|send|pay|call|go"
        + @"|ignore|disregard|forget|reply|respond|answer|repeat|tell|say|write|e-?mail|text|"
        + @"transfer|wire|donate|buy|download|install|subscribe|sign (?:up|in)|log in|enter|type|paste|copy|share|forward|contact|follow"
        + @"|open|scan|give|provide|submit|upload|remember)\s+"
        + @"(?:the|an?|this|that|these|those|it|them|him|us|me|our|my|at|to|for|from|by|on|only|here|now|all|any|everyone|nothing|no"
        + @"|with (?!.* was )|[$£€#@“""'‘0-9]|\S*[./@]\S*\w))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Order();

    [GeneratedRegex(Opening + @"(?:ignore|disregard|forget|override|bypass)\s+(?:(?:all|any|the|your|these|those|my|of)\s+){0,3}"
        + @"(?:all|your|previous|prior|earlier|above|preceding|other|system)\s+(?:\w+\s+)?(?:instructions?|prompts?|rules|guidelines"
        + @"|orders)\b|" + Opening + @"(?:reply|respond|answer)\s+(?:only|exactly|just|simply)\s+(?:with|in|by|yes|no)\b"
        + @"|(?:^|[.!?]\s+)(?:system|assistant|developer):\s|\b(?:system|developer)\s+(?:prompt|message|note|instructions?):\s"
        + @"|\byou are (?:now )?an? (?:\w+ ){0,2}(?:AI|assistant|language model|chatbot)\b|\b(?:note|message|instructions?) (?:to|for) "
        + @"(?:the|any|all|every) (?:AI|assistant|language model|chatbot|LLM)s?\b"
        + @"|\bthe assistant (?:must|should|shall) (?:now )?(?:reply|respond|answer|say|write|ignore|tell|output)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Injection();

    [GeneratedRegex(@"\byou(?:'ll|’ll)?\s+(?:must|should|shall|need|have to|ought|will|are (?:now|asked|to|required|instructed))\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Advice();

    // “The article proves that …”: an article says.
    [GeneratedRegex(@"^\W*(?:the|this) (?:article|text|passages?|paragraphs?)\s+(?:\w+\s+)?(?:proves?|confirms?|establish(?:es)?"
        + @"|guarantees?|demonstrates?|verif(?:y|ies)|makes? (?:it )?clear|leaves? no doubt)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Vouching();
}
