using System.Collections.Frozen;
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

    public static Finding? Find(ClaimText claim)
    {
        for (var i = 0; i < claim.Words.Length; i++)
        {
            var word = claim.Words[i];
            if (word.Is(WordTraits.Quoted))
                continue;
            if (NextDenial(claim.Words, i) is { } next)
            {
                if (IsUndenied(claim, next))
                    return new Finding(Verdict.Unsupported, claim.Slice(i, next));
                i = next;
                continue;
            }

            if ((word.Is(WordTraits.Negative) ? Denied(claim, i) : Resisted(claim, i)) is { } denied)
                return new Finding(Verdict.Unsupported, denied);
            if (word.IsContent && (word.Is(WordTraits.Negative) ? IsDeniedDenial(claim, i) : Asserted(claim, i)))
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
        for (var i = index + 1; words[index].Is(WordTraits.Negative) && i < words.Length && i <= index + Close; i++)
        {
            if (words[i].Is(WordTraits.Negative))
                return i;
            if (!words[i].Is(WordTraits.Function))
                return null;
        }

        return null;
    }

    // The passages have the second of the two, and nowhere denied.
    private static bool IsUndenied(ClaimText claim, int denial) =>
        SameAs(claim, denial) is [_, ..] same && same.TrueForAll(match => match.Word.Is(WordTraits.Negative) && !Denials.IsAfterOne(match));

    // A claim's negation needs one in the passage before the same word.
    private static string? Denied(ClaimText claim, int negative)
    {
        if (IsTold(claim, negative) || IsNoneSince(claim, negative) || IsUntil(claim, negative) || IsToCome(claim, negative)
            || IsCondition(claim.Words, negative))
            return null;
        var (affirmed, isSure) = (-1, false);
        var start = PredicateOf(claim.Words, negative);
        for (var i = start; i < claim.Words.Length && i < start + Reach && !IsClauseAt(claim.Words[i], i - negative); i++)
        {
            var word = claim.Words[i];
            if (word.Is(WordTraits.Function | WordTraits.Quoted) && word.Value is null || IsNoLonger(claim.Words, i))
                continue;
            if (claim.Matches[i].Any(match => isSure ? Denials.AreOf(match) : Denials.MayBeOf(match)) || HasContrary(claim, i))
                return null;
            if (isSure || !word.IsContent && word.Value is null)
                continue;
            // What the passage has no word for it cannot have affirmed in that word.
            if (affirmed < 0 && claim.Matches[i].Count == 0 && !word.Folded.EndsWith("ly", StringComparison.Ordinal))
                return null;
            isSure = claim.Matches[i].Any(match => match.Likeness >= Likeness.Kin);
            if (isSure || affirmed < 0 && claim.Matches[i].Count > 0)
                affirmed = i;
        }

        return affirmed >= 0 ? claim.Slice(negative, affirmed) : null;
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
        words[negative].Folded is "none" or "nobody" or "neither"
        || words[negative].Folded == "not"
        && words.AsSpan(negative + 1) is [{ Folded: "one" }, ..] or [{ Folded: "a" }, { Folded: "single" }, ..];

    // The passage has such a verb of its own, “declined” for “refused”, in the sentence that has what follows.
    private static bool IsTold(ClaimText claim, int negative)
    {
        if (claim.Words[negative].Is(WordTraits.Function) || claim.Matches[negative].Count == 0)
            return false;
        var next = Enumerable.Range(negative + 1, claim.Words.Length - negative - 1)
            .FirstOrDefault(i => SameAs(claim, i).Count > 0 && claim.Words[i].IsContent, -1);
        return next < 0 || claim.Matches[negative].Any(own => claim.Matches[next].Any(match => match.Sentence == own.Sentence));
    }

    private static bool IsNoLonger(Word[] words, int index) => words[index].Folded == "longer" && words[index - 1].Folded == "no";

    // “not guilty” where the passage has “innocent”.
    private static bool HasContrary(ClaimText claim, int index) =>
        claim.Words[index].IsContent && SameAs(claim, index).Count == 0
            && claim.Cited.Words().Any(match => Opposites.Are(claim.Words[index].Term, match.Word.Term));

    // “avoided prison” where the passage has nothing but the prison.
    private static string? Resisted(ClaimText claim, int index)
    {
        if (!Resistance.Contains(claim.Words[index].Folded) || claim.Matches[index].Count > 0)
            return null;
        for (var i = index + 1; i < claim.Words.Length && i <= index + Reach && !IsClauseAt(claim.Words[i], i - index); i++)
        {
            if (SameAs(claim, i) is [_, ..] same && claim.Words[i].IsContent)
                return same.TrueForAll(match => Denials.AreNone(claim.Cited, match)) ? claim.Slice(index, i) : null;
        }

        return null;
    }

    // “did not tell them until Friday”: then it did, which NumberCheck compares. Where the passage has “until”, it says how long.
    private static bool IsUntil(ClaimText claim, int negative)
    {
        var until = Array.FindIndex(claim.Words, negative, word => word.Folded == "until");
        return until >= 0 && until <= negative + Reach
            && !claim.Words[(negative + 2)..(until + 1)].Any(word => word.Is(WordTraits.AfterMark))
            && claim.Words.Skip(until + 1).Take(2).Any(word => word.Is(WordTraits.Date) || word.Value is not null)
            && !claim.Cited.Words().Any(match => match.Word.Folded == "until");
    }

    // “is still to be introduced”: the passage has it planned.
    private static bool IsToCome(ClaimText claim, int negative) =>
        claim.Words[negative].Folded is "yet" or "still"
            && Enumerable.Range(negative, claim.Words.Length - negative)
            .Any(i => SameAs(claim, i).Exists(match => Denials.IsToCome(match)));

    // “if they were not paid”: what would be, and nothing that is denied.
    private static bool IsCondition(Word[] words, int negative) =>
        words.Take(negative).Reverse().TakeWhile(word => word.Is(WordTraits.Function)).Any(word => word.Folded is "if" or "unless");

    // Where what a negation denies ends: at a mark, or at “because”.
    private static bool IsClauseAt(Word word, int distance) =>
        distance > 1 && word.Is(WordTraits.AfterMark) || Denials.OpensClause(word) || word.Folded == "until";

    // “No French rider had won since 1996”, “58 years without a cup”: the passage says that this is the first.
    private static bool IsNoneSince(ClaimText claim, int negative) =>
        claim.Words[negative].Folded is "no" or "none" or "nobody" or "without" && claim.Words.Any(IsPeriod)
        && claim.Cited.Words()
        .Any(match =>
        IsPeriod(match.Word) && claim.Cited.Words()
            .Any(other => other.Sentence == match.Sentence && other.Position < match.Position && other.Word.Folded == "first"));

    private static bool IsPeriod(Word word) => word.Folded is "since" or "years" or "decades";

    // A word that the passage has after a negation only, and the claim without one.
    private static bool Asserted(ClaimText claim, int index) =>
        SameAs(claim, index) is [_, ..] same && same.TrueForAll(Denials.AreOf) && !claim.Words.Any(Denying.Is);

    // Where the passages have the word itself or one of its kin.
    private static List<WordMatch> SameAs(ClaimText claim, int index) =>
        [.. claim.Matches[index].Where(match => match.Likeness >= Likeness.Kin)];

    // “ruled out a fine” for “did not rule out a fine”.
    private static bool IsDeniedDenial(ClaimText claim, int index) =>
        SameAs(claim, index) is [_, ..] same && !claim.Words[Math.Max(0, index - Near)..index].Any(word => word.Is(WordTraits.Negative))
            && same.TrueForAll(Denials.IsAfterOne);
}
