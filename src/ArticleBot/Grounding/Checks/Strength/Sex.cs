namespace ArticleBot.Grounding.Checks.Strength;

/// <summary>Which pronoun an article takes somebody up with.</summary>
internal enum Sex
{
    /// <summary>Neither, or both.</summary>
    Unknown,

    /// <summary>he.</summary>
    Male,

    /// <summary>she.</summary>
    Female,
}
