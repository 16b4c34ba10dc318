namespace ArticleBot.Grounding.Checks.Wording;

/// <summary>What tells whether the cited passages say what a claim says in other words.</summary>
internal enum WordingMeasure
{
    /// <summary>1, always.</summary>
    Always,

    /// <summary>The log-odds that the passages' best sentences support the claim, from -6 to 6.</summary>
    Entailed,

    /// <summary>The share of the claim's telling words that the passages have or may stand for, each by its rarity.</summary>
    Cover,

    /// <summary>The words stand in a cited passage one after another.</summary>
    Verbatim,

    /// <summary><see cref="SupportCheck"/> stops it.</summary>
    Support,

    /// <summary><see cref="PolarityCheck"/> stops it.</summary>
    Polarity,

    /// <summary><see cref="OppositeCheck"/> stops it.</summary>
    Opposite,

    /// <summary><see cref="SlotCheck"/> stops it.</summary>
    Slot,

    /// <summary><see cref="RoleCheck"/> stops it.</summary>
    Role,
}
