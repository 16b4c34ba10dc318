using ArticleBot.Quotations.Lexicon;
using ArticleBot.Quotations.Marks;

namespace ArticleBot.Quotations.Names;

/// <summary>Knows the place, and the agency, that a paragraph opens with: “DENVER (AP) –”, “OSLO, May 3 (Reuters) -”.</summary>
internal static class Dateline
{
    private const int Longest = 12;

    /// <summary>The token after a paragraph's dateline; its first token where it has none.</summary>
    /// <param name="first">The paragraph's first token.</param>
    public static int End(Reading reading, int first)
    {
        var paragraph = first < reading.Tokens.Count ? reading.ParagraphOf(first) : -1;
        if (paragraph <= 0 || !OpensDateline(reading.Tokens[first]))
            return first;
        var last = Math.Min(first + Longest, reading.FirstTokenOf(paragraph + 1) - 1);
        for (var at = first + 1; at < last; at++)
        {
            var token = reading.Tokens[at];
            if (token.IsDash)
                return at + 1;
            if (token.IsWord && !token.IsCapital || token.Kind == TokenKind.Quote || token.Is(':'))
                return first;
        }

        return first;
    }

    // A place, or a word all in capitals.
    private static bool OpensDateline(Token token) =>
        token.IsCapital && (token.Text.Length > 2 && token.Text.All(unit => !char.IsLower(unit)) || ProperNouns.IsPlace(token.Text));
}
