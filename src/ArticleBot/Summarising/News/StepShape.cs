using System.Collections.Frozen;
using System.Text.RegularExpressions;
using ArticleBot.English;

namespace ArticleBot.Summarising.News;

/// <summary>Knows the steps of a recipe or a manual: “Heat the oil in a pan.”</summary>
internal static class StepShape
{
    private static readonly Regex Opening = Patterns.Of("news", "step");

    // Of these words none is the verb of a step.
    private static readonly FrozenSet<string> Small = WordFile.Classes("word-classes").SelectMany(line => line.Words)
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a sentence looks like a step. One alone may deceive, several of an article do not.</summary>
    public static bool IsStep(string text) =>
        Opening.Match(text) is { Success: true } opening && !Small.Contains(opening.Groups["verb"].Value.ToLowerInvariant());
}
