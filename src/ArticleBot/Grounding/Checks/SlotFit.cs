using ArticleBot.Grounding.Checks.Numbers;
using ArticleBot.Grounding.Claims;
using ArticleBot.Grounding.Sources;
using ArticleBot.Grounding.Words;

namespace ArticleBot.Grounding.Checks;

/// <summary>How well what a claim has at a place fits there, and how well the best other candidate of the passages would.</summary>
/// <param name="Own">The best fit of the claim's own, 0 or more.</param>
/// <param name="Other">The best fit of another; of two names or numbers that the claim has, their fit the other way round.</param>
/// <param name="Ratio">How many times better another must fit to be right, 1 or more.</param>
/// <param name="Margin">By how much more, so that two that hardly fit say nothing.</param>
internal readonly record struct SlotFit(double Own, double Other, double Ratio, double Margin)
{
    // A name stands farther from its verb in a rewording than a number from what it counts.
    private const double NameRatio = 1.6;
    private const double NumberRatio = 1.3;
    private const double UsualMargin = 0.45;
    private const double UncitedMargin = 0.25;
    private const double UnwrittenWeight = 0.6;

    /// <summary>Whether another fits far better.</summary>
    public bool IsWrong => Other > Ratio * Own + Margin;


    public static SlotFit OfName(ClaimText claim, ClaimName name)
    {
        // “Vold's counterpart” for “her counterpart”: the passage has nobody's name there.
        if (claim.Words[name.End - 1].Is(WordTraits.Possessive) && claim.Cited.Words().Any(match => match.Word.Folded is "his" or "her" or "their" or "its"))
            return default;
        var isAdjunct = SlotScore.IsPlaced(claim, name);
        var others = claim.Names.Where(other => !IsAlike(name, other) && SlotScore.IsPlaced(claim, other) == isAdjunct && !SpeakerCheck.Confirms(claim, other)).ToList();
        var own = Best(claim, name, mention => mention.MayBe(name.Terms));
        var free = claim.Cited.Mentions().Where(entry => entry.Mention is var mention && mention.IsNamed && (isAdjunct || !mention.IsComplement) && !mention.MayBe(name.Terms) && !claim.Names.Exists(other => mention.MayBe(other.Terms)))
            .Select(entry => SlotScore.OfName(claim, name, entry.Source, entry.Mention) * (entry.Mention.Terms.Length > 0 ? 1 : UnwrittenWeight)).DefaultIfEmpty().Max();
        // What the claim says of another is taken: it fits better only where the two would fit better the other way round.
        return Worst(new SlotFit(own, free, NameRatio, isAdjunct || NameCheck.IsCited(claim, name) ? UsualMargin : UncitedMargin), others, other => new SlotFit(
            own + Best(claim, other, mention => mention.MayBe(other.Terms)),
            Best(claim, name, mention => mention.MayBe(other.Terms) && !mention.MayBe(name.Terms))
                + Best(claim, other, mention => mention.MayBe(name.Terms) && !mention.MayBe(other.Terms)), NameRatio, UsualMargin));
    }

    public static SlotFit OfNumber(ClaimText claim, int index)
    {
        var word = claim.Words[index];
        var others = claim.Words.Select((_, other) => other).Where(other => other != index && IsOther(word, claim.Words[other]) && claim.Cited.Words().Any(held => held.Word.IsSameNumber(claim.Words[other]))).ToList();
        var own = Best(claim, index, word.IsSameNumber);
        // Told in another form, it stands nowhere that could be compared.
        if (!claim.Cited.Words().Any(held => IsRival(claim, index, held) && word.IsSameNumber(held.Word)))
            return default;
        var free = Best(claim, index, held => !held.IsSameNumber(word) && !others.Exists(other => claim.Words[other].IsSameNumber(held)));
        return Worst(new SlotFit(own, free, NumberRatio, UsualMargin), others, other => new SlotFit(
            own + Best(claim, other, claim.Words[other].IsSameNumber),
            Best(claim, index, claim.Words[other].IsSameNumber) + Best(claim, other, word.IsSameNumber), NumberRatio, UsualMargin));
    }

    private static SlotFit Worst<T>(SlotFit free, List<T> others, Func<T, SlotFit> fitOf)
    {
        foreach (var other in others)
        {
            if (free.IsWrong)
                break;
            free = fitOf(other);
        }

        return free;
    }

    private static double Best(ClaimText claim, ClaimName name, Func<SourceMention, bool> isWanted) =>
        claim.Cited.Mentions().Where(entry => isWanted(entry.Mention)).Select(entry => SlotScore.OfName(claim, name, entry.Source, entry.Mention)).DefaultIfEmpty().Max();

    private static double Best(ClaimText claim, int index, Func<Word, bool> isWanted) =>
        claim.Cited.Words().Where(match => IsRival(claim, index, match) && isWanted(match.Word)).Select(match => SlotScore.OfNumber(claim, index, match)).DefaultIfEmpty().Max();

    private static bool IsRival(ClaimText claim, int index, WordMatch held) =>
        claim.Words[index].IsRivalNumber(held.Word)
        && Measures.HardUnitOf(claim.Text, claim.Words, index) == Measures.HardUnitOf(held.Source.Article.Text, held.Source.Words, held.Position);

    private static bool IsAlike(ClaimName one, ClaimName other) => one.Terms.All(other.Terms.Contains) || other.Terms.All(one.Terms.Contains);

    private static bool IsOther(Word word, Word other) => !other.Is(WordTraits.Quoted) && word.IsRivalNumber(other) && !word.IsSameNumber(other);
}
