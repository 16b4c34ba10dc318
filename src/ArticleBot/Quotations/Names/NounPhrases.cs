using System.Collections.Frozen;
using ArticleBot.English;
using ArticleBot.Quotations.Lexicon;
using ArticleBot.Quotations.Marks;

namespace ArticleBot.Quotations.Names;

/// <summary>Finds what belongs to a noun after it: “a US official who was part of the delegation”, “an aide to Mr Lee”.</summary>
internal static class NounPhrases
{
    private static readonly FrozenSet<string> Openers = WordFile.Class("quoting", "noun-opener");
    private static readonly FrozenSet<string> Ends = WordFile.Class("quoting", "noun-end");

    private const int Longest = 14;

    /// <summary>The token after the noun and what belongs to it.</summary>
    public static int End(Reading reading, Mention noun)
    {
        var at = noun.End;
        if (at >= reading.Tokens.Count || !Opens(reading.Tokens[at].Lower) || reading.SentenceOf[at] != reading.SentenceOf[noun.Head])
            return noun.End;
        // “for the guild to denounce it”: what it does is no part of its name.
        if (reading.Tokens[at].Lower == "to" && at + 1 < reading.Tokens.Count && CueLexicon.Find(reading.Tokens[at + 1].Lower) is { } verb
            && verb.MayBe(VerbForms.Base) && !Roles.IsRole(reading.Tokens[at + 1].Lower))
            return noun.End;
        // “the agency to develop the engine”
        if (reading.Tokens[at].Lower == "to" && at + 1 < reading.Tokens.Count && !OpensNoun(reading.Tokens[at + 1]))
            return noun.End;
        var isClause = reading.Tokens[at].Lower is "who" or "that" or "which";
        while (at < reading.Tokens.Count && at - noun.End < Longest && Continues(reading, noun, at, isClause))
            at++;
        // A clause that nothing ends is too long to be a name.
        var ended = at < reading.Tokens.Count
            && (IsSaying(reading.Tokens[at].Lower) || reading.Tokens[at].Kind == TokenKind.Mark || !isClause);
        while (ended && at > noun.End && FunctionWords.Contains(reading.Tokens[at - 1]))
            at--;
        return ended ? at : noun.End;
    }

    private static bool Opens(string lower) => Openers.Contains(lower);

    private static bool OpensNoun(Token token) =>
        token.IsCapital || token.Kind == TokenKind.Number || FunctionWords.IsDeterminer(token.Lower) || Roles.IsRole(token.Lower);

    private static bool Continues(Reading reading, Mention noun, int at, bool isClause)
    {
        var token = reading.Tokens[at];
        if (reading.SentenceOf[at] != reading.SentenceOf[noun.Head] || reading.RunOf[at] != reading.RunOf[noun.Head]
            || token.Kind is TokenKind.Mark or TokenKind.Quote && !token.IsPossessive)
            return false;
        if (IsSaying(token.Lower))
            return false;
        return isClause || !FunctionWords.IsAuxiliary(token.Lower)
            && !Ends.Contains(token.Lower)
            && !(CueLexicon.Find(token.Lower) is { } cue && cue.MayBe(VerbForms.Past | VerbForms.Third | VerbForms.Gerund)
            && !Roles.IsRole(token.Lower));
    }

    private static bool IsSaying(string lower) =>
        CueLexicon.Find(lower) is { } cue && cue.Does(CueClasses.Speech | CueClasses.Claim) && cue.MayBe(VerbForms.Past | VerbForms.Third)
            && !Roles.IsRole(lower);
}
