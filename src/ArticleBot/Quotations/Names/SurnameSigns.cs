using ArticleBot.Quotations.Lexicon;
using ArticleBot.Quotations.Marks;

namespace ArticleBot.Quotations.Names;

/// <summary>Tells by what stands beside it that a single word is somebody's surname.</summary>
internal static class SurnameSigns
{
    private const int LongestSyllable = 6;
    private const int PronounReach = 40;

    /// <summary>“Lee told reporters”: one word that speaks is somebody's surname, if it is no body's name.</summary>
    public static bool IsSpeaker(Layout text, int at)
    {
        if (!MaySpeak(text[at]) || text[at - 1] is { IsCapital: true } or { Lower: "the" })
            return false;
        if (IsTakenUp(text, at) || IsPlainSaying(text[at + 1]) || IsOfKin(text, at))
            return true;
        return text[at - 1].Lower is "said" && text[at + 1] is { IsCapital: false, Kind: not TokenKind.Edge };
    }

    /// <summary>Whether a word is one of the most usual ones for saying, which are hardly anything else.</summary>
    public static bool IsPlainSaying(Token word) => word.Lower is "said" or "says" or "told" or "added";

    /// <summary>Whether a name has two words of which the first is the family's: “Kim Jong-un”, “Kang Kyung-wha”.</summary>
    public static bool HasSyllablesLast(Layout text, int first, int end) => end - first == 2 && IsOfSyllables(text[end - 1].Text);

    /// <summary>“Park Min-jun”: syllables of a given name, and no office or people that is written with a hyphen.</summary>
    public static bool IsFamilyFirst(Layout text, int first, int end) => HasSyllablesLast(text, first, end)
        && text.IsOneSentence(first, end - 1) && IsFamily(text[first]) && IsGiven(text[end - 1]);

    private static bool IsOfSyllables(string word) =>
        word.IndexOf('-', StringComparison.Ordinal) is > 0 and var hyphen && word[(hyphen + 1)..] is [var second, ..]
        && char.IsLower(second);

    private static bool IsFamily(Token word) =>
        word is { IsCapital: true, Text.Length: <= LongestSyllable, IsAcronym: false, IsSmall: false, Role: RoleKinds.None }
        && !word.IsProper(ProperKinds.People | ProperKinds.Place);

    private static bool IsGiven(Token word) =>
        word is { IsCapital: true, Text.Length: <= 2 * LongestSyllable, IsProperNoun: false, Role: RoleKinds.None }
        && word.Text.Count(unit => unit == '-') == 1;

    private static bool MaySpeak(Token word) =>
        word is { IsCapital: true, Text.Length: > 2, IsAcronym: false, IsProperNoun: false, IsSmall: false, Role: RoleKinds.None }
        && word.Text.All(IsOfName);

    // “His mother, June, said”
    private static bool IsOfKin(Layout text, int at)
    {
        var isBetween = text[at - 1].Is(',') && text[at + 1].Text is "," or ":" or "." && text.IsOneSentence(at - 3, at + 1);
        var isKin = Roles.GenderOf(text[at - 2].Role) != Gender.Unknown
            && text[at - 3] is { IsPossessive: true } or { IsDeterminer: true, Lower: not "the" };
        return isBetween && isKin;
    }

    private static bool IsOfName(char unit) => char.IsLetter(unit) || unit is '-' or '’' or '\'';

    // “Shaw begged for time, saying she …”
    private static bool IsTakenUp(Layout text, int at)
    {
        if (!WordPlaces.OpensSentence(text, at) || text[at + 1].Cue is not { IsTensed: true } cue)
            return false;
        if (!cue.Does(CueClasses.Speech | CueClasses.Claim | CueClasses.Wish))
            return false;
        for (var i = at + 2; i < at + PronounReach && text.IsOneSentence(i, at); i++)
        {
            if (text[i] is { IsQuoted: false, Lower: "he" or "she" })
                return true;
        }

        return false;
    }
}
