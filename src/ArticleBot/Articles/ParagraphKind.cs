namespace ArticleBot.Articles;

/// <summary>What a block of an article is to its reader.</summary>
public enum ParagraphKind
{
    /// <summary>The first block; it has the number 0, which is never shown.</summary>
    Title,

    /// <summary>A second block that sums the article up, without a full stop.</summary>
    Standfirst,

    /// <summary>Running text.</summary>
    Body,

    /// <summary>Running text that the page sets off as a quotation (Markdown's <c>&gt;</c>).</summary>
    BlockQuote,

    /// <summary>A heading between paragraphs; no evidence by itself.</summary>
    Heading,

    /// <summary>Who wrote or published the article (“– Reuters”, “By Jane Doe”).</summary>
    Credit,
}
