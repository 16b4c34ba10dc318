using System.Globalization;
using ArticleBot.Quotations.Attributions;

namespace ArticleBot.Benchmarks.Quotations;

/// <summary>How many of what was found are right, by confidence and by rule.</summary>
internal static class ReliabilityTable
{
    /// <summary>Writes the table.</summary>
    /// <param name="shown">The confidence from which something is shown by default, 0 to 1.</param>
    public static void Write(IReadOnlyList<(Attribution Statement, bool IsRight)> found, double shown, TextWriter output)
    {
        foreach (var level in found.GroupBy(one => Math.Floor(one.Statement.Confidence * 10)).OrderByDescending(level => level.Key))
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"      from {level.Key / 10:0.0}: {Rate([.. level])}"));
        foreach (var rule in found.GroupBy(one => one.Statement.Rule).OrderByDescending(rule => rule.Count()))
        {
            var own = rule.Where(one => one.Statement.Confidence >= shown);
            output.WriteLine($"      {rule.Key}: {Rate([.. rule])}, shown {Rate([.. own])}");
        }
    }

    private static string Rate(List<(Attribution, bool IsRight)> group) =>
        string.Create(CultureInfo.InvariantCulture, $"{group.Count(one => one.IsRight)} of {group.Count} right");
}
