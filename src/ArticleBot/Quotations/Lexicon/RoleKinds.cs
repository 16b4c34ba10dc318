namespace ArticleBot.Quotations.Lexicon;

/// <summary>What a noun stands for (roles.txt says more).</summary>
[Flags]
internal enum RoleKinds
{
    None = 0,

    /// <summary>May stand right before a name: president, Sen.</summary>
    Title = 1,

    /// <summary>Stands right before a name and is no role: Mr.</summary>
    Courtesy = 2,

    /// <summary>A person.</summary>
    Person = 4,

    /// <summary>An organisation or a part of one.</summary>
    Body = 8,

    /// <summary>Something written or counted that speaks.</summary>
    Paper = 16,

    /// <summary>A noun for a woman.</summary>
    Woman = 32,

    /// <summary>A noun for a man.</summary>
    Man = 64,

    /// <summary>Several of them.</summary>
    Several = 128,

    /// <summary>A person, by any noun.</summary>
    AnyPerson = Title | Person | Woman | Man,
}
