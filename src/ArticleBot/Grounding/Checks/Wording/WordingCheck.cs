using System.Collections.Immutable;
using System.Globalization;
using ArticleBot.Grounding.Claims;
using ArticleBot.Grounding.Words;
using ArticleBot.Meaning;

namespace ArticleBot.Grounding.Checks.Wording;

/// <summary>
/// Whether the cited passages say what a claim says in other words. The rules about wording and the entailment model each have a say,
/// by weights that were learned (docs/grounding.md); of a long text the model alone decides, and without it the first rule that fails.
/// </summary>
internal static class WordingCheck
{
    /// <summary>The data file, a row a measure; a command writes it.</summary>
    public const string File = "wording-weights.tsv";

    private const double MostOdds = 6;

    // How sure the model has to be where it decides alone, in log-odds: best on the sentences of summaries that it has not learned from.
    private const double LongTextOdds = -0.2;

    // Among more sentences the rules find every word somewhere, whatever is said of it.
    private const int MostSentences = 8;

    /// <summary>The rules, in the order in which they decide where there is no model.</summary>
    private static readonly ImmutableArray<(WordingMeasure Measure, Func<ClaimText, Finding?> Find)> Rules =
    [
        (WordingMeasure.Support, SupportCheck.Find), (WordingMeasure.Polarity, PolarityCheck.Find),
        (WordingMeasure.Opposite, OppositeCheck.Find), (WordingMeasure.Slot, SlotCheck.Find), (WordingMeasure.Role, RoleCheck.Find),
    ];

    /// <summary>What each measure weighs.</summary>
    internal static readonly double[] Weights = Read();

    /// <summary>What is wrong with a claim's wording; null where nothing is.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="understanding">The entailment model, where there is one.</param>
    /// <param name="confidence">How probable it is that the passages support it, 0 to 1.</param>
    public static Finding? Find(ClaimText claim, Understanding understanding, out double confidence)
    {
        if (understanding.Judge(claim.Text, Premise.Of(claim)) is not { } entailment)
        {
            confidence = Cover(claim);
            return OfWording(Rules.Select(rule => rule.Find(claim)).FirstOrDefault(finding => finding is not null));
        }

        var measures = Measure(claim, entailment, out var finding);
        var score = Score(measures, Weights, IsLong(claim));
        confidence = 1 / (1 + Math.Exp(-score));
        return score >= 0 ? null : OfWording(finding ?? new Finding(Verdict.Unsupported, null));
    }

    private static Finding? OfWording(Finding? finding) => finding is null ? null : finding with { IsOfWording = true };

    /// <summary>The log-odds that the passages support a claim.</summary>
    /// <param name="measures">The claim's measures.</param>
    /// <param name="weights">What each measure weighs.</param>
    /// <param name="isLong">Whether the model alone decides.</param>
    internal static double Score(double[] measures, double[] weights, bool isLong) =>
        isLong ? measures[(int)WordingMeasure.Entailed] - LongTextOdds : measures.Zip(weights, (measure, weight) => measure * weight).Sum();

    /// <summary>Whether a claim cites so many sentences that the rules tell little.</summary>
    internal static bool IsLong(ClaimText claim) => claim.Cited.Passages.Sum(passage => passage.Paragraph.Sentences.Length) > MostSentences;

    /// <summary>The measures of a claim.</summary>
    /// <param name="first">What the first rule that stops it found; null where none does.</param>
    internal static double[] Measure(ClaimText claim, Entailment entailment, out Finding? first)
    {
        var measures = new double[Enum.GetValues<WordingMeasure>().Length];
        measures[(int)WordingMeasure.Always] = 1;
        measures[(int)WordingMeasure.Entailed] = Odds(entailment.Supported);
        measures[(int)WordingMeasure.Cover] = Cover(claim);
        measures[(int)WordingMeasure.Verbatim] = IsVerbatim(claim) ? 1 : 0;
        first = null;
        foreach (var (measure, find) in Rules)
        {
            if (find(claim) is not { } finding)
                continue;
            measures[(int)measure] = 1;
            first ??= finding;
        }

        return measures;
    }

    private static double Odds(double probability) =>
        Math.Clamp(Math.Log((probability + 1e-9) / (1 - probability + 1e-9)), -MostOdds, MostOdds);

    private static double Cover(ClaimText claim)
    {
        var (held, all) = (0.0, 0.0);
        for (var i = 0; i < claim.Words.Length; i++)
        {
            if (claim.Words[i].Is(WordTraits.Function))
                continue;
            var weight = claim.Cited.WeightOf(claim.Words[i].Term);
            all += weight;
            held += weight * claim.SupportOf(i);
        }

        return all > 0 ? held / all : 1;
    }

    private static bool IsVerbatim(ClaimText claim)
    {
        var text = claim.Text.AsSpan().TrimEnd(" .!?");
        foreach (var (source, paragraph) in claim.Cited.Passages)
        {
            if (source.Article.TextOf(paragraph).AsSpan().Contains(text, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static double[] Read()
    {
        var weights = new double[Enum.GetValues<WordingMeasure>().Length];
        foreach (var row in WeightTable.Read(typeof(WordingCheck), File))
            weights[(int)Enum.Parse<WordingMeasure>(row[0])] = double.Parse(row[1], CultureInfo.InvariantCulture);
        return weights;
    }
}
