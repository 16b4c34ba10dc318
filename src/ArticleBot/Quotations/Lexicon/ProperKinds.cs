namespace ArticleBot.Quotations.Lexicon;

/// <summary>What a word with a capital names that is no person's name (proper-nouns.txt says more).</summary>
[Flags]
internal enum ProperKinds
{
    None = 0,

    /// <summary>A place.</summary>
    Place = 1,

    /// <summary>A people, a party's or a faith's members.</summary>
    People = 2,

    /// <summary>A day, a month or a feast.</summary>
    Time = 4,

    /// <summary>It makes a name an organisation's.</summary>
    Body = 8,

    /// <summary>It makes a name a thing's, a place's or an event's.</summary>
    Thing = 16,
}
