using System.Collections.Frozen;
using ArticleBot.English;
using ArticleBot.Quotations.Marks;

namespace ArticleBot.Quotations.Names;

/// <summary>Finds what belongs to a noun after it: “a US official who was part of the delegation”, “an aide to Mr Lee”.</summary>
internal static class NounPhrases
{
    private static readonly FrozenSet<string> Openers = WordFile.Class("quoting", "noun-opener");
    private static readonly FrozenSet<string> Ends = WordFile.Class("quoting", "noun-end");

    private const int Longest = 14;

    /// <summary>The token after the noun and what belongs to it.</summary>
    public static int End(Layout text, Mention noun)
    {
        var at = noun.End;
        var opener = text[at].Lower;
        if (!Openers.Contains(opener) || !text.IsOneSentence(at, noun.Head))
            return noun.End;
        // “for the guild to denounce it”, “the agency to develop the engine”: what it does is no part of its name.
        if (opener == "to" && !IsAim(text[at + 1]))
            return noun.End;
        var isClause = opener is "who" or "that" or "which";
        while (at - noun.End < Longest && text.IsOnePhrase(at, noun.Head) && Continues(text[at], isClause))
            at++;
        if (!Stops(text[at], isClause))
            return noun.End;
        while (at > noun.End && text[at - 1].IsSmall)
            at--;
        return at;
    }

    // “to the bank”, “to Mr Lee”
    private static bool IsAim(Token token) =>
        token is { IsCapital: true } or { Kind: TokenKind.Number } or { IsDeterminer: true } or { IsRole: true }
        && token is not { IsRole: false, Cue.IsBase: true };

    // A clause that nothing ends is too long to be a name.
    private static bool Stops(Token token, bool isClause) => token.Kind switch
    {
        TokenKind.Edge => false,
        TokenKind.Mark => true,
        _ => !isClause || IsSaying(token),
    };

    private static bool Continues(Token token, bool isClause)
    {
        if (token is { Kind: TokenKind.Mark or TokenKind.Quote, IsPossessive: false } || IsSaying(token))
            return false;
        return isClause || !EndsNoun(token);
    }

    private static bool EndsNoun(Token token) =>
        token is { IsAuxiliary: true } or { IsRole: false, Cue.IsInflected: true } || Ends.Contains(token.Lower);

    private static bool IsSaying(Token token) => token is { IsRole: false, Cue: { Says: true, IsTensed: true } };
}
