namespace ArticleBot.Grounding;

/// <summary>How well what a claim has at a place fits there, and how well the best other candidate of the passage would.</summary>
/// <param name="Own">The best fit of the claim's own, 0 or more.</param>
/// <param name="Other">The best fit of another.</param>
internal readonly record struct SlotFit(double Own, double Other)
{
    private const double Ratio = 1.6;
    private const double Margin = 0.2;
    private const int Reach = 5;

    /// <summary>Whether another fits far better.</summary>
    public bool IsWrong => Other > Ratio * Own + Margin;

    public static SlotFit OfName(ClaimText claim, ClaimName name)
    {
        var fit = default(SlotFit);
        foreach (var (source, mention) in claim.Cited.Mentions())
        {
            var score = Score(claim, name.First, name.End, source, mention.First, mention.End, isName: true);
            fit = mention.MayBe(name.Terms) ? fit with { Own = Math.Max(fit.Own, score) } : fit with { Other = Math.Max(fit.Other, score) };
        }

        return fit;
    }

    public static SlotFit OfNumber(ClaimText claim, int index)
    {
        var word = claim.Words[index];
        var fit = default(SlotFit);
        foreach (var match in claim.Cited.Words())
        {
            var own = match.Word;
            if (word.Value is null ? !own.Is(WordTraits.Date) || IsMonth(own) != IsMonth(word) : own.Value is null)
                continue;
            var score = Score(claim, index, index + 1, match.Source, match.Position, match.Position + 1, isName: false);
            var isSame = word.Value is null ? own.Folded.AsSpan(0, 3).SequenceEqual(word.Folded.AsSpan(0, 3)) : own.Value == word.Value;
            fit = isSame ? fit with { Own = Math.Max(fit.Own, score) } : fit with { Other = Math.Max(fit.Other, score) };
        }

        return fit;
    }

    private static bool IsMonth(Word date) => !date.Folded.EndsWith("day", StringComparison.Ordinal) && date.Folded.Length != 3;

    // The words around the place in the claim, each where the passage has it nearest to how the claim has it.
    private static double Score(ClaimText claim, int first, int end, SourceArticle source, int place, int placeEnd, bool isName)
    {
        var score = 0.0;
        for (var i = 0; i < claim.Words.Length; i++)
        {
            if (i >= first && i < end || claim.Words[i].Is(WordTraits.Function) || isName && claim.NameAt(i) >= 0)
                continue;
            var apart = i < first ? claim.Steps[i] - claim.Steps[first] : claim.Steps[i] - claim.Steps[end - 1];
            if (Math.Abs(apart) > Reach || apart == 0)
                continue;
            var best = 0.0;
            foreach (var match in claim.Matches[i])
            {
                if (match.Source == source && source.SentenceOf[match.Position] == source.SentenceOf[place])
                    best = Math.Max(best, match.Likeness * Fit(claim, i, apart, source, match.Position, place, placeEnd, isName));
            }

            score += best * claim.Cited.WeightOf(claim.Words[i].Term) / Math.Abs(apart);
        }

        return score;
    }

    private static double Fit(ClaimText claim, int index, int apart, SourceArticle source, int position, int place, int placeEnd, bool isName)
    {
        var there = position < place ? source.StepsBetween(position, place) * -1 : source.StepsBetween(placeEnd - 1, position);
        if (Passives.IsPassive(claim.Words, index) != Passives.IsPassive(source.Words, position))
            there = -there;
        var isMutual = claim.Words[index].Is(WordTraits.Mutual);
        var far = Math.Abs(Math.Abs(there) - Math.Abs(apart));
        var fit = 1 / (1 + 0.5 * far);
        if (!isMutual && Math.Sign(there) != Math.Sign(apart))
            fit *= 0.2;
        return isName && source.HasMentionBetween(position, place) ? fit * 0.5 : fit;
    }
}
