namespace ArticleBot.Quotations.Marks;

/// <summary>What a token is made of.</summary>
internal enum TokenKind
{
    /// <summary>A word, a name, an initial, an abbreviation with its full stop, or a possessive ending.</summary>
    Word,

    /// <summary>A figure, a date, an amount.</summary>
    Number,

    /// <summary>A quotation mark or an apostrophe that stands alone.</summary>
    Quote,

    /// <summary>Any other mark.</summary>
    Mark,

    /// <summary>What stands beyond the ends of an article.</summary>
    Edge,
}
