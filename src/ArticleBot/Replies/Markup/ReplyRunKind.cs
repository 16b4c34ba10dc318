namespace ArticleBot.Replies.Markup;

/// <summary>How a stretch of a reply's text is shown, and where it may be cut.</summary>
public enum ReplyRunKind
{
    /// <summary>Words as they are; may be cut between words.</summary>
    Plain,

    /// <summary>Words that stand out; may be cut between words.</summary>
    Strong,

    /// <summary>Words beside the matter (a notice, a source's place); may be cut between words.</summary>
    Quiet,

    /// <summary>A citation mark, its brackets included (“[2]”); never cut.</summary>
    Mark,

    /// <summary>Words that open an address; never cut.</summary>
    Link,

    /// <summary>A channel of the chat by its id, which the chat shows by its name; never cut.</summary>
    Channel,

    /// <summary>A role of the chat by its id, which the chat shows by its name and tells nobody; never cut.</summary>
    Role,
}
