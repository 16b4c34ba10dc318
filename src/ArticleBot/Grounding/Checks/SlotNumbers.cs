using ArticleBot.Grounding.Checks.Numbers;
using ArticleBot.Grounding.Claims;
using ArticleBot.Grounding.Sources;
using ArticleBot.Grounding.Words;

namespace ArticleBot.Grounding.Checks;

/// <summary>The numbers and dates of a claim against those of its passages: how well each fits where. Every fit is measured
/// once.</summary>
internal sealed class SlotNumbers
{
    private const double StepsOfLeast = 2;

    private readonly ClaimText claim;
    private readonly Dictionary<(decimal? Value, string Date), List<(WordMatch Place, string? Unit)>> held = [];
    private readonly Dictionary<int, (SlotPlace Place, string? Unit)> own = [];
    private readonly Dictionary<(int Index, decimal? Value, string Date), (double Fit, double Least)> fits = [];

    public SlotNumbers(ClaimText claim)
    {
        this.claim = claim;
        foreach (var place in claim.Cited.Numbers)
        {
            var key = KeyOf(place.Word);
            if (!held.TryGetValue(key, out var same))
                held.Add(key, same = []);
            same.Add((place, Measures.HardUnitOf(place.Source.Article.Text, place.Source.Words, place.Position)));
        }
    }

    /// <summary>How many words around numbers were looked up in the passages: the work that was done.</summary>
    public long Lookups => own.Values.Sum(number => number.Place.Lookups);

    /// <summary>Whether the passages have a number in the form in which the claim tells it.</summary>
    public bool AreHolding(int index) =>
        held.GetValueOrDefault(KeyOf(claim.Words[index]), []).Exists(place => IsRival(index, place));

    /// <summary>How well a number fits where the passages have it.</summary>
    public double OwnFit(int index) => FitInPlaceOf(index, index);

    /// <summary>How well anything could fit there.</summary>
    public double MostFit(int index) => At(index).Place.Most;

    /// <summary>How well a number fits where the passages have another of the claim; 0 where that is less than the least that
    /// matters.</summary>
    public double FitInPlaceOf(int index, int other, double least = 0)
    {
        var (value, date) = KeyOf(claim.Words[other]);
        // What was found is exact; that nothing was found holds for all that is wanted to be as good or better.
        if (fits.TryGetValue((index, value, date), out var known) && (known.Fit > 0 || known.Least <= least))
            return known.Fit;
        // A little lower, so that the next question, which wants about as much, is answered too.
        var from = Math.Max(0, Math.Floor(least * StepsOfLeast) / StepsOfLeast);
        var fit = Best(index, held.GetValueOrDefault((value, date), []), from);
        fits[(index, value, date)] = (fit, from);
        return fit;
    }

    /// <summary>How well a number of the passages fits there that is neither the claim's own nor one of others; 0 where none fits
    /// better than the least that matters.</summary>
    public double FreeFit(int index, IEnumerable<int> others, double least)
    {
        var taken = others.Append(index).Select(other => KeyOf(claim.Words[other])).ToHashSet();
        return Best(index, held.Where(same => !taken.Contains(same.Key)).SelectMany(same => same.Value), least);
    }

    /// <summary>The other numbers of the claim that the passages have, the nearest only: a list of forty is no place to be confused
    /// in.</summary>
    public List<int> Near(int index) =>
        [.. SlotScore.Around(index, index + 1, claim.Words.Length)
            .Where(other => IsOther(claim.Words[index], claim.Words[other]) && held.ContainsKey(KeyOf(claim.Words[other])))];

    private double Best(int index, IEnumerable<(WordMatch Place, string? Unit)> places, double least)
    {
        var (slot, best) = (At(index).Place, 0.0);
        foreach (var place in places)
        {
            if (IsRival(index, place))
            {
                var (source, position, _) = place.Place;
                best = Math.Max(best, slot.FitAt(source, position, position + 1, Math.Max(best, least)));
            }
        }

        return best;
    }

    private bool IsRival(int index, (WordMatch Place, string? Unit) other) =>
        claim.Words[index].IsRivalNumber(other.Place.Word) && At(index).Unit == other.Unit;

    private (SlotPlace Place, string? Unit) At(int index)
    {
        if (!own.TryGetValue(index, out var number))
        {
            own[index] = number = (new SlotPlace(claim, index, index + 1, isName: false),
                Measures.HardUnitOf(claim.Text, claim.Words, index));
        }

        return number;
    }

    private static bool IsOther(Word word, Word other) =>
        !other.IsQuoted && word.IsRivalNumber(other) && !word.IsSameNumber(other);

    // The same for two numbers or dates exactly where they are the same (Word.IsSameNumber).
    private static (decimal? Value, string Date) KeyOf(Word word) => word.Value is null ? (null, word.Folded[..3]) : (word.Value, "");
}
