namespace ArticleBot.Grounding.Checks.Strength;

/// <summary>How a hedge stands in its sentence.</summary>
internal enum HedgeForm
{
    /// <summary>Before a verb, which it needs: could, is set to, has been accused of.</summary>
    Verb,

    /// <summary>An adverb: reportedly, probably.</summary>
    Adverb,

    /// <summary>Before a noun: a potential, an alleged.</summary>
    Adjective,
}
