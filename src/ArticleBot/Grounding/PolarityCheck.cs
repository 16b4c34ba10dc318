using System.Collections.Frozen;

namespace ArticleBot.Grounding;

/// <summary>The claim denies what the passage denies, and nothing else.</summary>
internal static class PolarityCheck
{
    private const int Reach = 4;
    private const int Narrow = 2;

    // Words that deny without a “not”: “opposed any change”, “too far away to reach”, “was spared”.
    private static readonly FrozenSet<string> Deniers =
        ("oppose opposed opposes opposing avoid avoided avoids avoiding prevent prevented prevents ban banned bans bar barred block blocked blocks prohibit prohibited prohibits forbid forbidden forbids "
        + "exclude excluded excludes exempt stop stopped stops stopping doubt doubts doubted doubtful sceptical without abstain abstained withhold withheld resist resisted halt halted unwilling reluctant impossible "
        + "too forget forgot forgotten unchanged absent spared escape escaped lose loses lost losing missing").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Resistance =
        "oppose opposed opposes opposing avoid avoided avoids avoiding escape escaped escapes resist resisted resists".Split(' ').ToFrozenSet(StringComparer.Ordinal);

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
            if (word.IsContent && claim.Matches[i].All(match => IsLoose(word, match)) && !HasNegative(claim.Words, i, Reach) && HasOpposite(claim, word))
                return new Finding(Verdict.Unsupported, claim.Slice(i, i));
            if (word.IsContent && (word.Is(WordTraits.Negative) ? IsDeniedDenial(claim, i) : Asserted(claim, i)))
                return new Finding(Verdict.Unsupported, claim.Slice(i, i));
        }

        return null;
    }

    // “did not refuse”, “not without”: the two undo one another.
    private static int? NextDenial(Word[] words, int index)
    {
        for (var i = index + 1; words[index].Is(WordTraits.Negative) && i < words.Length && i <= index + Narrow; i++)
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
        SameAs(claim, denial) is [_, ..] same && same.TrueForAll(match => match.Word.Is(WordTraits.Negative) && !IsDeniedBefore(match.Source.Words, match.Source.SentenceOf, match.Position, Narrow));

    // The sentence that tells most of the claim has the opposite, and does not deny that. A claim that has both tells of two
    // things: “it fell, while shares rose”.
    private static bool HasOpposite(ClaimText claim, Word word)
    {
        return claim.Cited.Words().Any(match => Opposites.Are(word.Term, match.Word.Term) && CitedSentences.Carries(claim, match.Sentence)
                && !IsDeniedBefore(match.Source.Words, match.Source.SentenceOf, match.Position, Reach))
            && !claim.Words.Any(other => Opposites.Are(word.Term, other.Term));
    }

    // Known as a paraphrase only: it weighs less than an opposite that stands in the passage.
    private static bool IsLoose(Word word, WordMatch match) =>
        match.Likeness < Likeness.Kin && !Language.Thesaurus.Of(word.Term).Contains(match.Word.Term);

    // A claim's negation needs one in the passage before the same word.
    private static string? Denied(ClaimText claim, int negative)
    {
        if (!claim.Words[negative].Is(WordTraits.Function) && claim.Matches[negative].Count > 0 || IsNoneSince(claim, negative) || IsUntil(claim, negative) || IsCondition(claim.Words, negative))
            return null;
        var (affirmed, isSure) = (-1, false);
        for (var i = negative + 1; i < claim.Words.Length && i <= negative + Reach + 3 && !IsClauseAt(claim.Words[i], i - negative); i++)
        {
            var word = claim.Words[i];
            if (word.Is(WordTraits.Function | WordTraits.Quoted) && word.Value is null || IsNoLonger(claim.Words, i))
                continue;
            if (claim.Matches[i].Any(match => IsDenied(match.Source.Words, match.Source.SentenceOf, match.Position, isSure ? Narrow : Reach + 2)) || HasContrary(claim, i))
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

    private static bool IsNoLonger(Word[] words, int index) => words[index].Folded == "longer" && words[index - 1].Folded == "no";

    // “not guilty” where the passage has “innocent”.
    private static bool HasContrary(ClaimText claim, int index) =>
        claim.Words[index].IsContent && SameAs(claim, index).Count == 0 && claim.Cited.Words().Any(match => Opposites.Are(claim.Words[index].Term, match.Word.Term));

    // “avoided prison” where the passage has nothing but the prison.
    private static string? Resisted(ClaimText claim, int index)
    {
        if (!Resistance.Contains(claim.Words[index].Folded) || claim.Matches[index].Count > 0)
            return null;
        for (var i = index + 1; i < claim.Words.Length && i <= index + Reach + 3 && !IsClauseAt(claim.Words[i], i - index); i++)
        {
            if (SameAs(claim, i) is [_, ..] same && claim.Words[i].IsContent)
                return same.TrueForAll(match => IsAffirmed(claim, match)) ? claim.Slice(index, i) : null;
        }

        return null;
    }

    private static bool IsAffirmed(ClaimText claim, WordMatch match) =>
        !claim.Cited.Words().Any(own => own.Sentence == match.Sentence
            && (own.Word.Is(WordTraits.Negative) || own.Word.Folded == "against" || Deniers.Contains(own.Word.Folded) || IsLacking(own.Source.Words, own.Position, own.Position + 2)));

    /// <summary>Whether a claim denies or doubts what a word of it begins: “he doubts that Kim left”.</summary>
    public static bool IsDoubted(ClaimText claim, int word) =>
        claim.Words.Take(word).Any(before => before.Is(WordTraits.Negative) || Deniers.Contains(before.Folded));

    // “did not tell them until Friday”: then it did, which NumberCheck compares. Where the passage has “until”, it says how long.
    private static bool IsUntil(ClaimText claim, int negative)
    {
        var until = Array.FindIndex(claim.Words, negative, word => word.Folded == "until");
        return until >= 0 && until <= negative + Reach + 3 && !claim.Words[(negative + 2)..(until + 1)].Any(word => word.Is(WordTraits.AfterMark))
            && claim.Words.Skip(until + 1).Take(2).Any(word => word.Is(WordTraits.Date) || word.Value is not null)
            && !claim.Cited.Words().Any(match => match.Word.Folded == "until");
    }

    // “if they were not paid”: what would be, and nothing that is denied.
    private static bool IsCondition(Word[] words, int negative) =>
        words.Take(negative).Reverse().TakeWhile(word => word.Is(WordTraits.Function)).Any(word => word.Folded is "if" or "unless");

    // Where what a negation denies ends: at a mark, or at “because”.
    private static bool IsClauseAt(Word word, int distance) =>
        distance > 1 && word.Is(WordTraits.AfterMark) || word.Folded is "because" or "after" or "before" or "when" or "while" or "although" or "though" or "if" or "since" or "until";

    // “No French rider had won since 1996”, “58 years without a cup”: the passage says that this is the first.
    private static bool IsNoneSince(ClaimText claim, int negative) =>
        claim.Words[negative].Folded is "no" or "none" or "nobody" or "without" && claim.Words.Any(IsPeriod)
        && claim.Cited.Words().Any(match => IsPeriod(match.Word) && claim.Cited.Words().Any(other => other.Sentence == match.Sentence && other.Position < match.Position && other.Word.Folded == "first"));

    private static bool IsPeriod(Word word) => word.Folded is "since" or "years" or "decades";

    // A word that the passage has after a negation only, and the claim without one.
    private static bool Asserted(ClaimText claim, int index)
    {
        if (claim.Matches[index].Count == 0 || HasNegative(claim.Words, index, Reach + 3))
            return false;
        var same = SameAs(claim, index);
        return same.Count > 0 && same.TrueForAll(match => IsDenied(match.Source.Words, match.Source.SentenceOf, match.Position, Narrow));
    }

    // Where the passages have the word itself or one of its kin.
    private static List<WordMatch> SameAs(ClaimText claim, int index) => [.. claim.Matches[index].Where(match => match.Likeness >= Likeness.Kin)];

    // “ruled out a fine” for “did not rule out a fine”.
    private static bool IsDeniedDenial(ClaimText claim, int index)
    {
        var same = SameAs(claim, index);
        return same.Count > 0 && !claim.Words[Math.Max(0, index - Reach)..index].Any(word => word.Is(WordTraits.Negative))
            && same.TrueForAll(match => IsDeniedBefore(match.Source.Words, match.Source.SentenceOf, match.Position, Narrow));
    }

    private static bool IsDenied(Word[] words, int[] sentences, int position, int reach) =>
        words[position].Is(WordTraits.Negative) || IsDeniedBefore(words, sentences, position, reach) || IsInDenial(words, sentences, position) || IsRuledOut(words, sentences, position, reach);

    // What merely implies a denial answers one in the claim, and asks for none.
    private static bool IsDeniedBefore(Word[] words, int[] sentences, int position, int reach)
    {
        for (var i = position - 1; i >= 0 && position - i <= reach && sentences[i] == sentences[position]; i--)
        {
            if (words[i].Is(WordTraits.Negative) || reach > Narrow && (Deniers.Contains(words[i].Folded) || IsLacking(words, i, position)))
                return true;
            if (words[i].Is(WordTraits.AfterMark))
                return false;
        }

        return false;
    }

    // “out of work”: without it; but “out of the house”.
    private static bool IsLacking(Word[] words, int index, int position) =>
        words[index].Folded == "out" && index + 1 < words.Length && words[index + 1].Folded == "of" && position == index + 2;

    // “denied that the rosters were unsafe”, “are not claiming that it works”: all of the clause is denied.
    private static bool IsInDenial(Word[] words, int[] sentences, int position)
    {
        for (var i = position; i > 0 && sentences[i - 1] == sentences[position] && !words[i].Is(WordTraits.AfterMark); i--)
        {
            if (words[i].Folded == "that" && (words[i - 1].Folded is "denied" or "denies" or "deny" or "denying"
                || words[i - 1].Is(WordTraits.Saying) && i > 1 && sentences[i - 2] == sentences[i] && words[i - 2].Is(WordTraits.Negative)))
                return true;
        }

        return false;
    }

    // “made winter running impossible”; what only implies it, “the road is closed”, answers a denial.
    private static bool IsRuledOut(Word[] words, int[] sentences, int position, int reach)
    {
        for (var i = position + 1; i < words.Length && i <= position + reach && sentences[i] == sentences[position] && !words[i].Is(WordTraits.AfterMark); i++)
        {
            if (words[i].Folded is "impossible" or "unthinkable" or "unlawful" or "forbidden"
                || reach > Narrow && words[i].Folded is "closed" or "shut" or "blocked" or "cancelled" or "suspended" or "exempt" or "missing" or "pause" or "paused")
                return true;
        }

        return false;
    }

    private static bool HasNegative(Word[] words, int index, int reach)
    {
        for (var i = Math.Max(0, index - reach); i < Math.Min(words.Length, index + Reach); i++)
        {
            if (i != index && (words[i].Is(WordTraits.Negative) || Deniers.Contains(words[i].Folded)))
                return true;
        }

        return false;
    }
}
