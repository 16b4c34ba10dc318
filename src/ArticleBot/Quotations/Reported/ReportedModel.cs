using System.Collections.Frozen;
using System.Globalization;

namespace ArticleBot.Quotations.Reported;

/// <summary>The learned weights of the reported statements: one line a feature, its name, a tab and its weight.</summary>
internal sealed class ReportedModel
{
    private const string Resource = "reported-weights.txt";
    private const string CueName = "w=";

    private readonly FrozenDictionary<ulong, float> weights;
    private readonly FrozenSet<string> cues;

    /// <param name="lines">The weights' lines; one that begins with # is a comment.</param>
    public ReportedModel(TextReader lines)
    {
        var (weighed, words) = (new Dictionary<ulong, float>(), new HashSet<string>(StringComparer.Ordinal));
        while (lines.ReadLine() is { } line)
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            if (tab < 0 || line[0] == '#')
                continue;
            weighed[ReportedFeatures.KeyOf(line[..tab])] = float.Parse(line.AsSpan(tab + 1), CultureInfo.InvariantCulture);
            if (line.StartsWith(CueName, StringComparison.Ordinal))
                words.Add(line[CueName.Length..tab]);
        }

        weights = weighed.ToFrozenDictionary();
        cues = words.ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The weights that the program carries.</summary>
    public static ReportedModel Instance { get; } = Read();

    /// <summary>Whether a word may be a cue at all.</summary>
    public bool MayBeCue(string lower) => cues.Contains(lower);

    /// <summary>The sum of the features' weights; one that was not learned weighs nothing.</summary>
    public double Score(ReportedFeatures features)
    {
        var sum = 0.0;
        foreach (var key in features.Keys)
            sum += weights.GetValueOrDefault(key);
        return sum;
    }

    /// <summary>Turns the scores of choices of which one holds into probabilities (softmax).</summary>
    public static void Normalise(List<double> scores)
    {
        if (scores.Count == 0)
            return;
        var (most, sum) = (scores.Max(), 0.0);
        for (var i = 0; i < scores.Count; i++)
        {
            scores[i] = Math.Exp(scores[i] - most);
            sum += scores[i];
        }

        for (var i = 0; i < scores.Count; i++)
            scores[i] /= sum;
    }

    private static ReportedModel Read()
    {
        using var stream = typeof(ReportedModel).Assembly.GetManifestResourceStream($"{typeof(ReportedModel).Namespace}.{Resource}")
            ?? throw new InvalidOperationException($"{Resource} is not embedded.");
        using var reader = new StreamReader(stream);
        return new ReportedModel(reader);
    }
}
