using System.Collections.Frozen;
using ArticleBot.English;
using ArticleBot.Quotations.Lexicon;
using ArticleBot.Quotations.Marks;

namespace ArticleBot.Quotations.Names;

/// <summary>Finds where a name begins and ends: words with capitals, with what may join them.</summary>
internal static class NameBounds
{
    private static readonly FrozenSet<string> Joined = WordFile.Class("quoting", "joined-by-of");

    private const int LongestName = 12;
    private const int LongestNickname = 3;

    /// <summary>The token after the name that begins at <paramref name="start"/>; that token itself where none does.</summary>
    public static int EndOf(Layout text, WordShapes words, int start)
    {
        if (!WordPlaces.IsRunningText(text, start) || !CanOpen(text, words, start))
            return start;
        var end = start + 1;
        while (end - start < LongestName && text.IsOnePhrase(start, end) && Next(text, start, end) is var next && next > end)
            end = next;
        return end;
    }

    /// <summary>“Will Mosse, head of the website, said”, but “Will Mosse stay?”</summary>
    public static bool IsWordForName(Layout text, int at)
    {
        if (text[at] is not { Lower: "will" or "may", IsCapital: true })
            return false;
        var next = text[at + 1];
        if (SurnameSigns.IsPlainSaying(next))
            return true;
        if (next.IsProperNoun || !WordPlaces.IsNameWord(next))
            return false;
        return text.IsOneSentence(at, at + 1) && !OpensQuestion(text, at);
    }

    private static bool OpensQuestion(Layout text, int at)
    {
        var sentence = text[at].Sentence;
        return text.FirstTokenOfSentence(sentence) == at && text[text.FirstTokenOfSentence(sentence + 1) - 1].Is('?');
    }

    private static bool CanOpen(Layout text, WordShapes words, int at)
    {
        var word = text[at];
        if (IsWordForName(text, at) || IsKnownSpeaker(text, words, at))
            return true;
        if (word is not { IsCapital: true, IsSmall: false, Lower: not ("former" or "it's") } || WordPlaces.IsI(word))
            return false;
        if (words.IsCapital(word) || word is { IsProperNoun: true } or { Role: not RoleKinds.None } || !WordPlaces.OpensSentence(text, at))
            return true;
        // “Grant Lee asked for a grant”: a given name that is a word, too.
        if (words.IsSmall(word))
            return word.IsGivenName && text.IsOneSentence(at, at + 1) && WordPlaces.CanBeSurname(text[at + 1]);
        return word.IsGivenName || text[at + 1].Cue is { IsTensed: true } || IsFirstOfSeveral(text, at);
    }

    // “Long said”, where the article names Ed Long.
    private static bool IsKnownSpeaker(Layout text, WordShapes words, int at) => text[at].IsCapital && words.IsPerson(text[at])
        && (SurnameSigns.IsPlainSaying(text[at + 1]) || SurnameSigns.IsPlainSaying(text[at - 1]));

    // “Mosse Lee”, but not “Visiting Oslo”.
    private static bool IsFirstOfSeveral(Layout text, int at) =>
        text[at].Lower is not ([.., 'i', 'n', 'g'] or [.., 'e', 'd'])
        && text.IsOneSentence(at, at + 1) && WordPlaces.IsNameWord(text[at + 1]);

    // The token after what goes on with a name at a token; that token itself where nothing does.
    private static int Next(Layout text, int start, int at)
    {
        if (WordPlaces.IsNameWord(text[at]) || IsWordAsSurname(text, at))
            return at + 1;
        if (IsOwnersBody(text, at))
            return at + 2;
        var word = WordPlaces.AfterParticles(text, at);
        if (word > at && WordPlaces.IsNameWord(text[word]))
            return word + 1;
        var after = AfterNickname(text, at);
        return after > at ? after : AfterJoint(text, start, at);
    }

    // “the Teachers' League”: a plural owner and a word for bodies.
    private static bool IsOwnersBody(Layout text, int at) =>
        text[at] is { IsPossessive: true, Text.Length: 1 } && text.IsOnePhrase(at, at + 1)
        && text[at + 1] is { IsCapital: true } body && (body.IsProper(ProperKinds.Body) || Roles.IsAny(body.Lower, RoleKinds.Body));

    // “Ed Long told”, “Dot May, the founder,”: right behind a given name, and no day follows.
    private static bool IsWordAsSurname(Layout text, int at) =>
        text[at] is { IsCapital: true, Text.Length: > 2, IsPossessive: false, IsDeterminer: false, IsPreposition: false }
        && (text[at].IsAuxiliaryOrAdverb || IsMonthOrSeason(text[at]))
        && (text[at - 1].IsGivenName || SurnameSigns.IsPlainSaying(text[at - 2]))
        && text[at - 1].IsCapital && text.IsOnePhrase(at - 1, at)
        && text[at + 1].Kind != TokenKind.Number && !WordPlaces.IsNameWord(text[at + 1]);

    private static bool IsMonthOrSeason(Token word) => word.IsTime && !word.Lower.EndsWith("day", StringComparison.Ordinal);

    // William “Billy” Lee: the nickname between two marks, with the word after it.
    private static int AfterNickname(Layout text, int at)
    {
        if (!IsOuterMark(text[at]) || !text[at - 1].IsGivenName)
            return at;
        var end = at + 1;
        while (end - at <= LongestNickname && text[end] is { IsCapital: true, IsQuoted: true })
            end++;
        var isNickname = end > at + 1 && IsOuterMark(text[end]);
        return isNickname && text.IsOneSentence(at, end + 1) && WordPlaces.IsNameWord(text[end + 1]) ? end + 2 : at;
    }

    private static bool IsOuterMark(Token token) => token is { Kind: TokenKind.Quote, IsQuoted: false };

    // “Department of Justice”, “Center for the National Interest”, “Secretary of State”.
    private static int AfterJoint(Layout text, int start, int at)
    {
        if (text[at].Lower is not ("of" or "for" or "and" or "&"))
            return at;
        var next = text[at + 1].Lower == "the" ? at + 2 : at + 1;
        if (!text.IsOneSentence(at, next) || !WordPlaces.IsNameWord(text[next]))
            return at;
        var last = text[at - 1];
        var isJoined = text[at].Lower switch
        {
            "of" => last.IsProper(ProperKinds.Body | ProperKinds.Thing) || Joined.Contains(last.Lower),
            // “Friends for the Oslo Fjord”
            "for" when start == at - 1 => last.IsProper(ProperKinds.Body) || last.Lower is [_, _, _, _, _, .., 's'],
            "for" => last.IsProper(ProperKinds.Body),
            _ => false,
        };
        return isJoined ? next + 1 : at;
    }
}
