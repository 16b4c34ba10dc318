using System.Collections.Frozen;
using System.Collections.Immutable;
using ArticleBot.English;
using ArticleBot.Grounding.Claims;
using ArticleBot.Grounding.Sources;
using ArticleBot.Grounding.Words;

namespace ArticleBot.Grounding.Checks.Wording;

/// <summary>The claim denies what the passage denies, and nothing else.</summary>
internal static class PolarityCheck
{
    private const int Close = 2;
    private const int Near = 4;
    private const int Reach = 7;

    private static readonly FrozenSet<string> Resistance = WordFile.Class("checking", "resistance");
    private static readonly FrozenSet<string> ManyVerbs = WordFile.Class("checking", "many-verb");
    private static readonly FrozenSet<string> DenialEnds = WordFile.Class("checking", "denial-end");

    // Where a claim's negation needs none in the passage.
    private static readonly ImmutableArray<Func<ClaimText, int, bool>> Pardons = [IsTold, IsNoneSince, IsUntil, IsToCome, IsCondition];

    public static Finding? Find(ClaimText claim)
    {
        for (var i = 0; i < claim.Words.Length; i++)
        {
            var word = claim.Words[i];
            if (word.IsQuoted)
                continue;
            if (NextDenial(claim.Words, i) is { } next)
            {
                if (IsUndenied(claim, next))
                    return new Finding(Verdict.Unsupported, claim.Slice(i, next));
                i = next;
                continue;
            }

            if ((word.IsNegative ? Denied(claim, i) : Resisted(claim, i)) is { } denied)
                return new Finding(Verdict.Unsupported, denied);
            if (word.IsContent && (word.IsNegative ? IsDeniedDenial(claim, i) : Asserted(claim, i)))
                return new Finding(Verdict.Unsupported, claim.Slice(i, i));
        }

        return null;
    }

    /// <summary>Whether a denial, or what implies one, stands close to a word of a claim.</summary>
    public static bool HasDenialNear(Word[] words, int index)
    {
        for (var i = 0; i < Math.Min(words.Length, index + Near); i++)
        {
            if (i != index && (i >= index - Near ? Denying.Is(words[i]) : IsOfMany(words, i)))
                return true;
        }

        return false;
    }

    // “did not refuse”, “not without”: the two undo one another.
    private static int? NextDenial(Word[] words, int index)
    {
        if (!words[index].IsNegative)
            return null;
        for (var i = index + 1; i <= index + Close; i++)
        {
            if (words.At(i).IsNegative)
                return i;
            if (!words.At(i).IsFunction)
                return null;
        }

        return null;
    }

    // The passages have the second of the two, and nowhere denied.
    private static bool IsUndenied(ClaimText claim, int denial) =>
        AreAll(claim, denial, match => match.Word.IsNegative && !Denials.IsAfterOne(match));

    // A claim's negation needs one in the passage before the same word.
    private static string? Denied(ClaimText claim, int negative)
    {
        if (Pardons.Any(isPardoned => isPardoned(claim, negative)))
            return null;
        var (affirmed, isSure) = (-1, false);
        var start = PredicateOf(claim.Words, negative);
        var end = ClauseEnd(claim.Words, negative, start);
        for (var i = start; i < end; i++)
        {
            var (word, matches) = (claim.Words[i], claim.Matches[i]);
            var tellsNothing = word.Value is null && word.Is(WordTraits.Function | WordTraits.Quoted);
            if (tellsNothing || IsNoLonger(claim.Words, i))
                continue;
            if (matches.Any(isSure ? Denials.AreOf : Denials.MayBeOf) || HasContrary(claim, i))
                return null;
            if (isSure || word is { IsContent: false, Value: null })
                continue;
            var isFirst = affirmed < 0;
            if (isFirst && matches.Count == 0)
            {
                if (word.IsAdverb)
                    continue;
                // What the passage has no word for it cannot have affirmed in that word.
                return null;
            }

            isSure = matches.Any(match => match.Likeness >= Likeness.Kin);
            if (isSure || isFirst)
                affirmed = i;
        }

        return affirmed >= 0 ? claim.Slice(negative, affirmed) : null;
    }

    private static int ClauseEnd(Word[] words, int negative, int start)
    {
        var end = Math.Min(words.Length, start + Reach);
        for (var i = start; i < end; i++)
        {
            if (IsClauseAt(words[i], i - negative))
                return i;
        }

        return end;
    }

    // “None of the hikers was hurt” denies that they were hurt, and not that there were hikers.
    private static int PredicateOf(Word[] words, int negative)
    {
        var verb = IsOfMany(words, negative)
            ? Array.FindIndex(words, negative, word =>
                word.Is(WordTraits.Be) || ManyVerbs.Contains(word.Folded)) : -1;
        return Math.Max(negative, verb) + 1;
    }

    private static bool IsOfMany(Word[] words, int negative) =>
        words.AsSpan(negative) is [{ Folded: "none" or "nobody" or "neither" }, ..]
            or [{ Folded: "not" }, { Folded: "one" }, ..] or [{ Folded: "not" }, { Folded: "a" }, { Folded: "single" }, ..];

    // The passage has such a verb of its own, “declined” for “refused”, in the sentence that has what follows.
    private static bool IsTold(ClaimText claim, int negative)
    {
        if (claim.Words[negative].IsFunction || claim.Matches[negative].Count == 0)
            return false;
        var next = Enumerable.Range(negative + 1, claim.Words.Length - negative - 1)
            .FirstOrDefault(i => IsHeldContent(claim, i), -1);
        return next < 0 || claim.Matches[negative].Any(own => claim.Matches[next].Any(match => match.Sentence == own.Sentence));
    }

    private static bool IsNoLonger(Word[] words, int index) => (words.FoldedAt(index - 1), words[index].Folded) is ("no", "longer");

    // “not guilty” where the passage has “innocent”.
    private static bool HasContrary(ClaimText claim, int index)
    {
        var word = claim.Words[index];
        if (!word.IsContent || IsHeldContent(claim, index))
            return false;
        return claim.Cited.Words().Any(match => Opposites.Are(word.Term, match.Word.Term));
    }

    // “avoided prison” where the passage has nothing but the prison.
    private static string? Resisted(ClaimText claim, int index)
    {
        if (!Resistance.Contains(claim.Words[index].Folded) || claim.Matches[index].Count > 0)
            return null;
        var end = ClauseEnd(claim.Words, index, index + 1);
        for (var i = index + 1; i < end; i++)
        {
            if (IsHeldContent(claim, i))
                return AreAll(claim, i, match => Denials.AreNone(claim.Cited, match)) ? claim.Slice(index, i) : null;
        }

        return null;
    }

    // “did not tell them until Friday”: then it did, which NumberCheck compares. Where the passage has “until”, it says how long.
    private static bool IsUntil(ClaimText claim, int negative)
    {
        var until = Array.FindIndex(claim.Words, negative, word => word.Folded == "until");
        if (until - negative is < 0 or > Reach)
            return false;
        if (claim.Words[(negative + 2)..(until + 1)].Any(word => word.IsAfterMark))
            return false;
        return claim.Words.Skip(until + 1).Take(2).Any(word => word.IsFigure)
            && !claim.Cited.Words().Any(match => match.Word.Folded == "until");
    }

    // “is still to be introduced”: the passage has it planned.
    private static bool IsToCome(ClaimText claim, int negative) =>
        claim.Words[negative].Folded is "yet" or "still"
            && Enumerable.Range(negative, claim.Words.Length - negative)
            .Any(i => SameAs(claim, i).Exists(match => Denials.IsToCome(match)));

    // “if they were not paid”: what would be, and nothing that is denied.
    private static bool IsCondition(ClaimText claim, int negative) =>
        claim.Words.Take(negative).Reverse().TakeWhile(word => word.IsFunction).Any(word => word.Folded is "if" or "unless");

    // Where what a negation denies ends: at a mark, or at “because”.
    private static bool IsClauseAt(Word word, int distance) =>
        distance > 1 && word.IsAfterMark || DenialEnds.Contains(word.Folded);

    // “No French rider had won since 1996”, “58 years without a cup”: the passage says that this is the first.
    private static bool IsNoneSince(ClaimText claim, int negative)
    {
        if (claim.Words[negative].Folded is not ("no" or "none" or "nobody" or "without") || !claim.Words.Any(IsPeriod))
            return false;
        var firsts = claim.Cited.Words().Where(match => match.Word.Folded == "first").ToList();
        return claim.Cited.Words().Any(match => IsPeriod(match.Word) && firsts.Exists(first => first.StandsBefore(match)));
    }

    private static bool IsPeriod(Word word) => word.Folded is "since" or "years" or "decades";

    // A word that the passage has after a negation only, and the claim without one.
    private static bool Asserted(ClaimText claim, int index) =>
        !claim.Words.Any(Denying.Is) && AreAll(claim, index, Denials.AreOf);

    // Whether the passages have the word, and wherever they have it, it is so.
    private static bool AreAll(ClaimText claim, int index, Predicate<WordMatch> isSo) =>
        SameAs(claim, index).AreAll(isSo);

    // Where the passages have the word itself or one of its kin.
    private static List<WordMatch> SameAs(ClaimText claim, int index) =>
        [.. claim.Matches[index].Where(match => match.Likeness >= Likeness.Kin)];

    private static bool IsHeldContent(ClaimText claim, int index) =>
        claim.Words[index].IsContent && claim.Matches[index].Any(match => match.Likeness >= Likeness.Kin);

    // “ruled out a fine” for “did not rule out a fine”.
    private static bool IsDeniedDenial(ClaimText claim, int index) =>
        !claim.Words[Math.Max(0, index - Near)..index].Any(word => word.IsNegative) && AreAll(claim, index, Denials.IsAfterOne);
}
