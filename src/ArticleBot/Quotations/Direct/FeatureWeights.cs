using System.Collections.Frozen;
using System.Globalization;

namespace ArticleBot.Quotations.Direct;

/// <summary>
/// Weights of named features, learned by logistic regression (docs/quotations.md) and kept in an embedded file of lines
/// "feature, tab, weight". A feature without a line weighs nothing.
/// </summary>
internal sealed class FeatureWeights
{
    private readonly FrozenDictionary<string, double> weights;

    private FeatureWeights(FrozenDictionary<string, double> weights) => this.weights = weights;

    /// <summary>The weights that choose the speaker.</summary>
    public static FeatureWeights OfSpeaker { get; } = Read("speaker-weights.tsv");

    /// <summary>The weights that tell a quotation from other words in marks.</summary>
    public static FeatureWeights OfQuotation { get; } = Read("quotation-weights.tsv");

    /// <summary>The sum of the features' weights.</summary>
    public double Sum(List<string> features)
    {
        var sum = 0.0;
        foreach (var feature in features)
            sum += weights.GetValueOrDefault(feature);
        return sum;
    }

    private static FeatureWeights Read(string name)
    {
        using var stream = typeof(FeatureWeights).Assembly.GetManifestResourceStream($"{typeof(FeatureWeights).Namespace}.{name}")
            ?? throw new InvalidOperationException($"The weights {name} are not embedded.");
        using var reader = new StreamReader(stream);
        var found = new Dictionary<string, double>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.Split('\t') is [var feature, var weight])
                found[feature] = double.Parse(weight, CultureInfo.InvariantCulture);
        }

        return new FeatureWeights(found.ToFrozenDictionary(StringComparer.Ordinal));
    }
}
