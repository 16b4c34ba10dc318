namespace ArticleBot.Quotations.Names;

/// <summary>How a place of the article stands for somebody or something.</summary>
internal enum MentionKind
{
    /// <summary>A person's name, with or without title.</summary>
    Person,

    /// <summary>The name of an organisation, a place or a paper.</summary>
    Organisation,

    /// <summary>A noun with what belongs to it: “a US official”, “the campaign”.</summary>
    Nominal,

    /// <summary>he, she, they, it, we, I.</summary>
    Pronoun,
}
