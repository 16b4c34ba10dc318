using System.ComponentModel.DataAnnotations;

namespace ArticleBot.Quotations;

/// <summary>The section <c>Quotations</c>: which statements are shown.</summary>
public sealed class QuotationsOptions
{
    /// <summary>The section's name in appsettings.json.</summary>
    public const string Section = "Quotations";

    /// <summary>
    /// The least confidence of a reported statement that is shown without being asked for: 0 (all) to 1. Default: 0.6, from which nine of
    /// ten are right.
    /// </summary>
    [Range(0.0, 1.0)]
    public double LeastConfidence { get; set; } = 0.6;
}
