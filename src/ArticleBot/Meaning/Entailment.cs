namespace ArticleBot.Meaning;

/// <summary>How a claim stands to a premise; the three probabilities add up to 1.</summary>
/// <param name="Supported">That the premise supports it.</param>
/// <param name="Neither">That the premise says neither it nor the opposite.</param>
/// <param name="Contradicted">That the premise says the opposite.</param>
public sealed record Entailment(double Supported, double Neither, double Contradicted);
