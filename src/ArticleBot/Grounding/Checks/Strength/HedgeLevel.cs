namespace ArticleBot.Grounding.Checks.Strength;

/// <summary>How sure a sentence is of what it tells, the least sure first.</summary>
internal enum HedgeLevel
{
    /// <summary>It may be so: may, could, alleged, suspected, if.</summary>
    Possible,

    /// <summary>It is thought to be so or to come: likely, expected, believed.</summary>
    Likely,

    /// <summary>It is to come: will, set to, plans to.</summary>
    Planned,

    /// <summary>It is so.</summary>
    Fact,
}
