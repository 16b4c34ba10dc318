namespace ArticleBot.Web.Adding;

/// <summary>What is being done with an article that somebody adds, in order.</summary>
public enum AddingStep
{
    /// <summary>Its page is fetched, or its file read.</summary>
    Reading,

    /// <summary>It is looked for who says what; the article is in the library and can be read.</summary>
    Quotations,

    /// <summary>Its parts are made comparable with questions.</summary>
    Meaning,

    /// <summary>All is done.</summary>
    Done,
}
