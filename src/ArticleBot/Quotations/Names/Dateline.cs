using ArticleBot.Quotations.Lexicon;
using ArticleBot.Quotations.Marks;

namespace ArticleBot.Quotations.Names;

/// <summary>Knows the place, and the agency, that a paragraph opens with: “DENVER (AP) –”, “OSLO, May 3 (Reuters) -”.</summary>
internal static class Dateline
{
    private const int Longest = 12;

    /// <summary>The token after a paragraph's dateline; its first token where it has none.</summary>
    /// <param name="first">The paragraph's first token.</param>
    public static int End(Layout text, int first)
    {
        if (text[first] is not { Paragraph: > 0, IsCapital: true } opener || !IsPlace(opener))
            return first;
        var last = Math.Min(first + Longest, text.FirstTokenOf(opener.Paragraph + 1) - 1);
        for (var at = first + 1; at < last; at++)
        {
            // “ST. PAUL, Minn. (AP) The lake …”: the agency ends it without a dash.
            if (text[at].IsDash || text[at].Is(')') && !text[at + 1].IsDash)
                return at + 1;
            if (text[at] is { IsWord: true, IsCapital: false } or { Kind: TokenKind.Quote } or { Text: ":" })
                return first;
        }

        return first;
    }

    // A place, or a word all in capitals.
    private static bool IsPlace(Token word) =>
        word.IsProper(ProperKinds.Place) || (word.Text.Length > 2 && !word.Text.Any(char.IsLower));
}
