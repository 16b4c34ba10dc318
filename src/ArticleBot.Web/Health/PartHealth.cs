namespace ArticleBot.Web.Health;

/// <summary>How a part is.</summary>
/// <param name="State">How it is.</param>
/// <param name="Reason">What is wrong in one line for everybody, without a path or a secret; null where nothing is.</param>
public sealed record PartHealth(HealthState State, string? Reason = null);
