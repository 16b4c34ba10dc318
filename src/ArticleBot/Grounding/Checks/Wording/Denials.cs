using System.Collections.Frozen;
using System.Collections.Immutable;
using ArticleBot.English;
using ArticleBot.Grounding.Sources;
using ArticleBot.Grounding.Words;

namespace ArticleBot.Grounding.Checks.Wording;

/// <summary>What an article denies, outright or by what a word implies.</summary>
internal static class Denials
{
    private const int Narrow = 2;
    private const int Wide = 6;

    private static readonly FrozenSet<string> Bars = WordFile.Class("checking", "denial-bar");
    private static readonly FrozenSet<string> ToCome = WordFile.Class("checking", "to-come");
    private static readonly FrozenSet<string> RuledOut = WordFile.Class("checking", "ruled-out");
    private static readonly FrozenSet<string> ShutOut = WordFile.Class("checking", "shut-out");

    private static readonly ImmutableArray<Predicate<WordMatch>> Outright =
        [match => match.Word.IsNegative, IsAfterOne, IsInClause, match => IsBeforeAny(match, Narrow, RuledOut)];

    private static readonly ImmutableArray<Predicate<WordMatch>> Implied =
        [AreOf, match => IsBefore(match, Wide, AreOrImply), match => IsBeforeAny(match, Wide, ShutOut)];

    /// <summary>Whether the article denies a word in so many words: it is a denial itself, or stands close after one.</summary>
    public static bool AreOf(WordMatch match) => Outright.Any(denies => denies(match));

    /// <summary>The same, or it stands in the reach of what implies a denial: “opposed any change”, “the road is closed”.</summary>
    public static bool MayBeOf(WordMatch match) => Implied.Any(denies => denies(match));

    /// <summary>Whether a denial stands close before a word.</summary>
    public static bool IsAfterOne(WordMatch match) => IsBefore(match, Narrow, (words, index, _) => words[index].IsNegative);

    /// <summary>Whether something of the kind stands before a word, not quite so close.</summary>
    public static bool IsAfterHint(WordMatch match) => IsBefore(match, Wide - Narrow, AreOrImply);

    /// <summary>Whether a word tells of what is planned or due: “had planned to introduce”.</summary>
    public static bool IsToCome(WordMatch match) =>
        IsBefore(match, Narrow, (words, index, _) => ToCome.Contains(words[index].Folded));

    /// <summary>Whether a word's sentence has no denial at all, and nothing that implies one.</summary>
    public static bool AreNone(CitedPassages cited, WordMatch match) =>
        !cited.Words().Where(own => own.Sentence == match.Sentence)
            .Any(own => own.Word.Folded == "against" || AreOrImply(own.Source.Words, own.Position, own.Position + 2));

    private static bool AreOrImply(Word[] words, int index, int position) =>
        Denying.Is(words[index]) || IsLacking(words, index, position);

    private static bool IsBefore(WordMatch match, int reach, Func<Word[], int, int, bool> denies)
    {
        var words = match.Source.Words;
        var passed = 0;
        for (var i = match.Position - 1; passed < reach && match.Source.IsInSentenceOf(match.Position, i); i--)
        {
            if (denies(words, i, match.Position))
                return true;
            if (words[i].IsAfterMark || Bars.Contains(words[i].Folded))
                return false;
            passed += words[i].IsFunction ? 0 : 1;
        }

        return false;
    }

    // “out of work”: without it; but “out of the house”.
    private static bool IsLacking(Word[] words, int index, int position) =>
        position == index + 2 && (words[index].Folded, words.FoldedAt(index + 1)) is ("out", "of");

    // “denied that the rosters were unsafe”, “are not claiming that it works”: all of the clause is denied.
    private static bool IsInClause(WordMatch match)
    {
        var (source, words) = (match.Source, match.Source.Words);
        for (var i = match.Position; !words[i].IsAfterMark && source.IsInSentenceOf(match.Position, i - 1); i--)
        {
            if (words[i].Folded == "that" && IsDenied(source, i - 1))
                return true;
        }

        return false;
    }

    // Whether a verb that takes a “that” denies what it takes.
    private static bool IsDenied(SourceArticle source, int verb)
    {
        var word = source.Words[verb];
        if (word.Folded is "denied" or "denies" or "deny" or "denying")
            return true;
        return word.Is(WordTraits.Saying) && source.IsInSentenceOf(verb, verb - 1) && source.Words[verb - 1].IsNegative;
    }

    // “made winter running impossible”; what only implies it, “the road is closed”, stands farther off.
    private static bool IsBeforeAny(WordMatch match, int reach, FrozenSet<string> denials)
    {
        var (source, words) = (match.Source, match.Source.Words);
        var passed = 0;
        for (var i = match.Position + 1; passed < reach && source.IsInSentenceOf(match.Position, i); i++)
        {
            if (words[i].IsAfterMark)
                return false;
            if (denials.Contains(words[i].Folded))
                return true;
            passed += words[i].IsFunction ? 0 : 1;
        }

        return false;
    }
}
