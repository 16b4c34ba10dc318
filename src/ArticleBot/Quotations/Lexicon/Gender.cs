namespace ArticleBot.Quotations.Lexicon;

/// <summary>Which pronoun takes a speaker up.</summary>
internal enum Gender
{
    /// <summary>Not known: he or she.</summary>
    Unknown,

    /// <summary>he.</summary>
    Male,

    /// <summary>she.</summary>
    Female,

    /// <summary>it, or they: an organisation, a paper.</summary>
    Neuter,

    /// <summary>they: several.</summary>
    Plural,
}
