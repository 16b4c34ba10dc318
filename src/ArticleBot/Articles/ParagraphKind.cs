namespace ArticleBot.Articles;

/// <summary>What a block of an article is to its reader.</summary>
public enum ParagraphKind
{
    /// <summary>The title; it has the number 0, which is never shown.</summary>
    Title,

    /// <summary>A block below the title that sums the article up.</summary>
    Standfirst,

    /// <summary>Running text.</summary>
    Body,

    /// <summary>Running text that the page sets off as a quotation (Markdown's <c>&gt;</c>).</summary>
    BlockQuote,

    /// <summary>A heading between paragraphs; no evidence by itself.</summary>
    Heading,

    /// <summary>Who published the article, at its end (“– Reuters”), or who signed a post.</summary>
    Credit,

    /// <summary>An entry of a list, or a row of a table.</summary>
    ListItem,

    /// <summary>Somebody's post that the article shows.</summary>
    Post,

    /// <summary>What an interviewer asks.</summary>
    Question,

    /// <summary>What the one who is asked in an interview answers.</summary>
    Answer,

    /// <summary>The words under a picture.</summary>
    Caption,

    /// <summary>Who wrote the article, and when it appeared (“By Jane Doe, 3 May 2026”).</summary>
    Byline,

    /// <summary>What the page says to its visitors: links to other articles, requests to subscribe, what was corrected.</summary>
    Furniture,
}
