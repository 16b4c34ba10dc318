namespace ArticleBot.Quotations.Attributions;

/// <summary>How an article gives what somebody said.</summary>
public enum QuotationKind
{
    /// <summary>The speaker's own words, inside quotation marks.</summary>
    Direct,

    /// <summary>Quoted words inside a reported statement.</summary>
    Mixed,

    /// <summary>The statement in the article's words.</summary>
    Indirect,

    /// <summary>Somebody's post or letter, as the article prints it.</summary>
    Post,

    /// <summary>What somebody answers in an interview that is printed as questions and answers.</summary>
    Answer,

    /// <summary>What the interviewer asks there.</summary>
    Question,
}
