namespace ArticleBot.Quotations;

/// <summary>How an article gives what somebody said.</summary>
public enum QuotationKind
{
    /// <summary>The speaker's own words, inside quotation marks.</summary>
    Direct,

    /// <summary>Quoted words inside a reported statement.</summary>
    Mixed,

    /// <summary>The statement in the article's words.</summary>
    Indirect,
}
