namespace ArticleBot.Quotations.Lexicon;

/// <summary>The forms that a written verb may be; one spelling may be several.</summary>
[Flags]
internal enum VerbForms
{
    None = 0,

    /// <summary>say: after to, will, can, and with plural subjects.</summary>
    Base = 1,

    /// <summary>says.</summary>
    Third = 2,

    /// <summary>said, wrote.</summary>
    Past = 4,

    /// <summary>said, written.</summary>
    Participle = 8,

    /// <summary>saying.</summary>
    Gerund = 16,
}
