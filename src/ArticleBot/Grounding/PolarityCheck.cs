namespace ArticleBot.Grounding;

/// <summary>The claim denies what the passage denies, and nothing else.</summary>
internal static class PolarityCheck
{
    private const int Reach = 4;

    public static Finding? Find(ClaimText claim)
    {
        for (var i = 0; i < claim.Words.Length; i++)
        {
            var word = claim.Words[i];
            if (word.Is(WordTraits.Quoted))
                continue;
            if (word.Is(WordTraits.Negative) && Denied(claim, i) is { } denied)
                return new Finding(Verdict.Unsupported, denied);
            if (word.IsContent && claim.Matches[i].All(match => IsLoose(word, match)) && !HasNegative(claim.Words, i, Reach) && Opposites.Of(word.Term).Any(term => claim.Cited.Words().Any(match => match.Word.Term == term)))
                return new Finding(Verdict.Unsupported, claim.Slice(i, i));
            if (word.IsContent && !word.Is(WordTraits.Negative) && Asserted(claim, i))
                return new Finding(Verdict.Unsupported, claim.Slice(i, i));
        }

        return null;
    }

    // Known as a paraphrase only: it weighs less than an opposite that stands in the passage.
    private static bool IsLoose(Word word, WordMatch match) =>
        match.Likeness < Likeness.Kin && !Language.Thesaurus.Of(word.Term).Contains(match.Word.Term);

    // A claim's negation needs one in the passage before the same word.
    private static string? Denied(ClaimText claim, int negative)
    {
        if (!claim.Words[negative].Is(WordTraits.Function) && claim.Matches[negative].Count > 0 || IsNoneSince(claim, negative))
            return null;
        for (var i = negative + 1; i < claim.Words.Length && i <= negative + Reach; i++)
        {
            if (i > negative + 1 && claim.Words[i].Is(WordTraits.AfterMark))
                return null;
            if (!claim.Words[i].IsContent && claim.Words[i].Value is null || claim.Words[i].Is(WordTraits.Quoted))
                continue;
            // What the passage has no word for it cannot have affirmed in that word.
            if (claim.Matches[i].Count == 0)
            {
                if (claim.Words[i].IsContent && claim.Words[i].Folded.EndsWith("ly", StringComparison.Ordinal))
                    continue;
                return null;
            }

            return claim.Matches[i].Any(match => IsDenied(match.Source.Words, match.Source.SentenceOf, match.Position, Reach + 2)) ? null : claim.Slice(negative, i);
        }

        return null;
    }

    // “No French rider had won since 1996”: the passage says that this is the first.
    private static bool IsNoneSince(ClaimText claim, int negative) =>
        claim.Words[negative].Folded is "no" or "none" or "nobody" && claim.Words.Skip(negative).Any(word => word.Folded == "since")
        && claim.Cited.Words().Any(match => match.Word.Folded == "since" && claim.Cited.Words().Any(other => other.Sentence == match.Sentence && other.Position < match.Position && other.Word.Folded == "first"));

    // A word that the passage has after a negation only, and the claim without one.
    private static bool Asserted(ClaimText claim, int index)
    {
        if (claim.Matches[index].Count == 0 || HasNegative(claim.Words, index, Reach + 3))
            return false;
        return claim.Matches[index].All(match => IsDenied(match.Source.Words, match.Source.SentenceOf, match.Position, 2));
    }

    private static bool IsDenied(Word[] words, int[] sentences, int position, int reach)
    {
        if (words[position].Is(WordTraits.Negative))
            return true;
        for (var i = position - 1; i >= 0 && position - i <= reach && sentences[i] == sentences[position]; i--)
        {
            if (words[i].Is(WordTraits.Negative))
                return true;
            if (words[i].Is(WordTraits.AfterMark))
                return false;
        }

        return IsInDenial(words, sentences, position);
    }

    // “denied that the rosters were unsafe”: all of the clause is denied.
    private static bool IsInDenial(Word[] words, int[] sentences, int position)
    {
        for (var i = position; i > 0 && sentences[i - 1] == sentences[position] && !words[i].Is(WordTraits.AfterMark); i--)
        {
            if (words[i].Folded == "that" && words[i - 1].Folded is "denied" or "denies" or "deny" or "denying")
                return true;
        }

        return false;
    }

    private static bool HasNegative(Word[] words, int index, int reach)
    {
        for (var i = Math.Max(0, index - reach); i < Math.Min(words.Length, index + Reach); i++)
        {
            if (words[i].Is(WordTraits.Negative))
                return true;
        }

        return false;
    }
}
