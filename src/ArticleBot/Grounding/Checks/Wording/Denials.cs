using System.Collections.Frozen;
using ArticleBot.English;
using ArticleBot.Grounding.Sources;
using ArticleBot.Grounding.Words;

namespace ArticleBot.Grounding.Checks.Wording;

/// <summary>What an article denies, outright or by what a word implies.</summary>
internal static class Denials
{
    private const int Narrow = 2;
    private const int Wide = 6;

    private static readonly FrozenSet<string> ClauseEnds = WordFile.Class("checking", "clause-end");
    private static readonly FrozenSet<string> ToCome = WordFile.Class("checking", "to-come");
    private static readonly FrozenSet<string> Shut = WordFile.Class("checking", "shut");

    /// <summary>Whether a clause begins with a word that no denial reaches over.</summary>
    public static bool OpensClause(Word word) => ClauseEnds.Contains(word.Folded);

    /// <summary>Whether the article denies a word in so many words: it is a denial itself, or stands close after one.</summary>
    public static bool AreOf(WordMatch match) =>
        match.Word.Is(WordTraits.Negative) || IsAfterOne(match) || IsInClause(match) || IsRuledOut(match, Narrow);

    /// <summary>The same, or it stands in the reach of what implies a denial: “opposed any change”, “the road is closed”.</summary>
    public static bool MayBeOf(WordMatch match) => AreOf(match) || IsBefore(match, Wide, AreOrImply) || IsRuledOut(match, Wide);

    /// <summary>Whether a denial stands close before a word.</summary>
    public static bool IsAfterOne(WordMatch match) => IsBefore(match, Narrow, (words, index, _) => words[index].Is(WordTraits.Negative));

    /// <summary>Whether something of the kind stands before a word, not quite so close.</summary>
    public static bool IsAfterHint(WordMatch match) => IsBefore(match, Wide - Narrow, AreOrImply);

    /// <summary>Whether a word tells of what is planned or due: “had planned to introduce”.</summary>
    public static bool IsToCome(WordMatch match) =>
        IsBefore(match, Narrow, (words, index, _) =>
            ToCome.Contains(words[index].Folded));

    /// <summary>Whether a word's sentence has no denial at all, and nothing that implies one.</summary>
    public static bool AreNone(CitedPassages cited, WordMatch match) =>
        !cited.Words().Any(own =>
            own.Sentence == match.Sentence
                && (own.Word.Folded == "against" || AreOrImply(own.Source.Words, own.Position, own.Position + 2)));

    private static bool AreOrImply(Word[] words, int index, int position) =>
        Denying.Is(words[index]) || IsLacking(words, index, position);

    private static bool IsBefore(WordMatch match, int reach, Func<Word[], int, int, bool> denies)
    {
        var (words, sentences) = (match.Source.Words, match.Source.SentenceOf);
        var passed = 0;
        for (var i = match.Position - 1; i >= 0 && passed < reach && sentences[i] == sentences[match.Position]; i--)
        {
            if (denies(words, i, match.Position))
                return true;
            if (words[i].Is(WordTraits.AfterMark) || OpensClause(words[i]) || words[i].Folded == "but")
                return false;
            passed += words[i].Is(WordTraits.Function) ? 0 : 1;
        }

        return false;
    }

    // “out of work”: without it; but “out of the house”.
    private static bool IsLacking(Word[] words, int index, int position) =>
        words[index].Folded == "out" && index + 1 < words.Length && words[index + 1].Folded == "of" && position == index + 2;

    // “denied that the rosters were unsafe”, “are not claiming that it works”: all of the clause is denied.
    private static bool IsInClause(WordMatch match)
    {
        var (words, sentences) = (match.Source.Words, match.Source.SentenceOf);
        for (var i = match.Position; i > 0 && sentences[i - 1] == sentences[match.Position] && !words[i].Is(WordTraits.AfterMark); i--)
        {
            if (words[i].Folded == "that" && (words[i - 1].Folded is "denied" or "denies" or "deny" or "denying"
                || words[i - 1].Is(WordTraits.Saying) && i > 1 && sentences[i - 2] == sentences[i] && words[i - 2].Is(WordTraits.Negative)))
                return true;
        }

        return false;
    }

    // “made winter running impossible”; what only implies it, “the road is closed”, stands farther off.
    private static bool IsRuledOut(WordMatch match, int reach)
    {
        var (words, sentences) = (match.Source.Words, match.Source.SentenceOf);
        var passed = 0;
        for (var i = match.Position + 1; i < words.Length && passed < reach && sentences[i] == sentences[match.Position]
            && !words[i].Is(WordTraits.AfterMark); i++)
        {
            passed += words[i].Is(WordTraits.Function) ? 0 : 1;
            if (words[i].Folded is "impossible" or "unthinkable" or "unlawful" or "forbidden"
                || reach > Narrow && Shut.Contains(words[i].Folded))
                return true;
        }

        return false;
    }
}
