namespace ArticleBot.Grounding.Checks.Strength;

/// <summary>Words that make a sentence less sure.</summary>
/// <param name="First">The first word.</param>
/// <param name="Last">The last word.</param>
/// <param name="Level">How sure they leave it.</param>
/// <param name="Form">What part of speech they are.</param>
internal sealed record Hedge(int First, int Last, HedgeLevel Level, HedgeForm Form);
